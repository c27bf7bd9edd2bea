import { notOfBrowser } from './harness/browser-own'
import { startChromium } from './harness/chromium'
import { startFirefox } from './harness/firefox'
import { expect, test } from './harness/test'
import { until } from './harness/until'

/** What the other tests rely on: each kind of breach is planted once, and must be seen. */
test('in Chromium a request from a page or the background, an error and a made click are all seen', async () => {
  const chromium = await startChromium()
  await chromium.serve('web.whatsapp.com', '<button>Send</button>')
  const worker = await chromium.background()
  await worker.evaluate(() => fetch('https://from-background.test/').catch(() => null))
  const popup = await chromium.surface('popup.html')
  await popup.evaluate(() => fetch('https://from-popup.test/').catch(() => null))
  await popup.evaluate(() => console.error('planted'))
  const page = await chromium.open('https://web.whatsapp.com/')
  await page.evaluate(() => document.querySelector('button')?.click())
  await chromium.close()

  expect(new Set(notOfBrowser(chromium.proxy.refused))).toEqual(
    new Set(['from-background.test:443', 'from-popup.test:443'])
  )
  expect(chromium.errors.join('\n')).toContain('planted')
  expect(chromium.errors.join('\n')).toContain('tripwire: a script made a click')
})

test('in Firefox a request, an error and a made click are all seen', async () => {
  const firefox = await startFirefox()
  firefox.serve('web.whatsapp.com', '<button>Send</button>')
  const page = await firefox.open('https://web.whatsapp.com/')
  await page.evaluate(() => document.querySelector('button')?.click())
  const popup = await firefox.surface('popup.html')
  await popup.evaluate(() => fetch('https://from-popup.test/').catch(() => null))
  await until('the planted click', () => (firefox.errors.length > 0 ? true : undefined))
  await firefox.close()

  expect(new Set(firefox.proxy.refused)).toEqual(new Set(['from-popup.test:443']))
  expect(firefox.errors.join('\n')).toContain('tripwire: a script made a click')
})
