// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { lookOnce } from '@/utils/flow/adapt/page/look-once'
import { showPage } from '../fixtures'

const look = (html: string) => lookOnce(showPage(html))
const LONG = 'Nils is turning six and would love you all to come to the old mill on Saturday, from two until four.'

test('the largest article or conversation counts before the main part, and that before the whole page', () => {
  const around = `<h1>School news</h1><p>${'Other news of the week. '.repeat(20)}</p>`
  expect(look(`<main>${around}<article>${LONG}</article><article>Short</article></main>`).text).toBe(
    `School news\n${LONG}`
  )
  expect(look(`<header>Top</header>${around}<main>${LONG}</main>`).text).toBe(`School news\n${LONG}`)
  expect(look(`<p>${LONG}</p>`).text).toBe(LONG)
})

test('of a conversation its end counts', () => {
  const { text } = look(`<div role="log"><ol>${'<li>and another message</li>'.repeat(2000)}<li>${LONG}</li></ol></div>`)
  expect(text.length).toBeLessThanOrEqual(4000)
  expect(text.endsWith(`and another message\n${LONG}`)).toBe(true)
})

test('gives the data of an event beside the words', () => {
  const data = '{"@type":"Event","startDate":"2026-12-05T14:00"}'
  const html = `<head><script type="application/ld+json">${data}</script></head><body><p>${LONG}</p></body>`
  expect(look(html)).toEqual({ text: LONG, structured: { jsonLd: [data] } })
})

test('finds nothing on a page without words, and changes no page', () => {
  const page = showPage('<canvas></canvas><script>const a = 1</script>')
  const before = page.documentElement.outerHTML
  expect(lookOnce(page)).toEqual({ text: '' })
  expect(page.documentElement.outerHTML).toBe(before)
})
