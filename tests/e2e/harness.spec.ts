import { notOfBrowser } from './harness/browser-own'
import { startChromium } from './harness/chromium'
import { startFirefox } from './harness/firefox'
import { expect, test } from './harness/test'
import { until } from './harness/until'

declare const chrome: Pick<typeof import('wxt/browser').browser, 'tabs'>

/** What the other tests rely on: each kind of breach is planted once, and must be seen. Requests are forbidden, tabs are not. */
test('in Chromium a way out of a page or the background, an error and a made click are all seen', async () => {
  const chromium = await startChromium()
  await chromium.serve('web.whatsapp.com', '<button>Send</button>')
  const worker = await chromium.background()
  await worker.evaluate(() => chrome.tabs.create({ url: 'https://from-background.test/' }))
  const popup = await chromium.surface('popup.html')
  await popup.evaluate(() => console.error('planted'))
  await popup.evaluate(() => void window.open('https://from-popup.test/'))
  const page = await chromium.open('https://web.whatsapp.com/')
  await page.evaluate(() => document.querySelector('button')?.click())
  const refused = () => new Set(notOfBrowser(chromium.proxy.refused))
  await until('both ways out', () => (refused().size > 1 ? true : undefined))
  await chromium.close()

  expect(refused()).toEqual(new Set(['from-background.test:443', 'from-popup.test:443']))
  expect(chromium.errors.join('\n')).toContain('planted')
  expect(chromium.errors.join('\n')).toContain('tripwire: a script made a click')
})

test('in Firefox a request, an error and a made click are all seen', async () => {
  const firefox = await startFirefox()
  firefox.serve('web.whatsapp.com', '<button>Send</button>')
  const page = await firefox.open('https://web.whatsapp.com/')
  await page.evaluate(() => document.querySelector('button')?.click())
  const popup = await firefox.surface('popup.html')
  await popup.evaluate(() => void window.open('https://from-popup.test/'))
  await until('the planted click', () => (firefox.errors.length > 0 ? true : undefined))
  await until('the way out', () => (firefox.proxy.refused.length > 0 ? true : undefined))
  await firefox.close()

  expect(new Set(firefox.proxy.refused)).toEqual(new Set(['from-popup.test:443']))
  expect(firefox.errors.join('\n')).toContain('tripwire: a script made a click')
})
