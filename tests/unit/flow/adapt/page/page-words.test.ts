// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { pageTitle, pageWords } from '@/utils/flow/adapt/page/page-words'
import { showPage } from '../fixtures'

const words = (html: string, skip?: string): string => pageWords(showPage(html).body, skip)

test('the words of a page are without its menus, forms and other events', () => {
  const html = `<nav>Friday market</nav><h1>Picnic</h1><p>Saturday at noon</p><form>Going?</form>
    <div role="button">Share</div><aside>Sunday concert</aside><li><a href="/e/2">Other</a></li><footer>2026</footer>`
  expect(words(html, 'li:has(a[href*="/e/"])')).toBe('Picnic\nSaturday at noon')
})

test('what the page tells others comes first, unless it is among its words', () => {
  const meta = (name: string, text: string) => `<meta property="og:${name}" content="${text}">`
  const html = (title: string, about: string) =>
    `<head>${meta('title', title)}${meta('description', about)}</head><body><h1>Picnic</h1><p>At noon</p></body>`
  expect(words(html('You are invited', 'On Saturday'))).toBe('You are invited\nOn Saturday\nPicnic\nAt noon')
  expect(words(html('Picnic', 'At noon'))).toBe('Picnic\nAt noon')
})

test('a page is called by its heading, by what it tells others, or by its title', () => {
  const og = '<meta property="og:title" content="Picnic | Site">'
  expect(pageTitle(showPage(`<title>Site</title>${og}<body><h1>Picnic</h1></body>`))).toBe('Picnic')
  expect(pageTitle(showPage(`<title>Site</title>${og}`))).toBe('Picnic | Site')
  expect(pageTitle(showPage('<title>Site</title>'))).toBe('Site')
})

test('a long page is read at its start', () => {
  expect(words(`<p>${'and cake '.repeat(5000)}</p>`).length).toBeLessThanOrEqual(4000)
})
