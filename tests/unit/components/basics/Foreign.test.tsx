// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Foreign } from '@/components/basics/Foreign'
import { show } from '../render'

test('markup is text', async () => {
  const page = await show(<Foreign text="<img src=x onerror=alert(1)>" />)
  expect(page.querySelector('img')).toBeNull()
  expect(page.textContent).toBe('<img src=x onerror=alert(1)>')
})

test('a long text is cut, and not within a character', async () => {
  const page = await show(<Foreign text={'🎈'.repeat(100)} max={9} />)
  expect(page.textContent).toMatch(/^🎈{4}.?…$/u)
  expect(page.textContent?.isWellFormed()).toBe(true)
})

test('each text has its own direction', async () => {
  const page = await show(<Foreign text="חגיגה" />)
  expect(page.querySelector('bdi')?.getAttribute('dir')).toBe('auto')
})
