import type { BenchPage } from './editors/try-editor'
import { notOfBrowser } from './harness/browser-own'
import { startChromium } from './harness/chromium'
import { startFirefox } from './harness/firefox'
import { expect, test } from './harness/test'

const PAGES = ['popup.html', 'sidepanel.html', 'tab.html', 'options.html', 'welcome.html']
const ADDRESS = 'https://away.test/'

/** Tries every way to send something without a click; a page tries more than the background can. */
async function tryToLeave(address: string): Promise<void> {
  await fetch(address).catch(() => {})
  if (typeof document === 'undefined') return
  const load = (element: HTMLElement) =>
    new Promise<unknown>(done => {
      element.onload = done
      element.onerror = done
      document.body.append(element)
    })
  await load(Object.assign(document.createElement('img'), { src: address }))
  await load(Object.assign(document.createElement('script'), { src: address }))
  await load(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address }))
  navigator.sendBeacon(address, 'x')
  const form = Object.assign(document.createElement('form'), { action: address, method: 'post' })
  document.body.append(form)
  try {
    form.submit()
  } catch {
    // So Firefox refuses it.
  }
}

/** Opens every page of ours, tries, and looks whether it is still there. */
async function tryPages(surface: (page: string) => Promise<Pick<BenchPage, 'evaluate'>>): Promise<void> {
  for (const name of PAGES) {
    const page = await surface(name)
    await page.evaluate(tryToLeave, ADDRESS)
    expect(await page.evaluate(() => location.pathname, '')).toBe(`/${name}`)
  }
}

test('in Chromium neither a page of ours nor the background can reach anything', async () => {
  const chromium = await startChromium({ build: 'shipped' })
  try {
    await (await chromium.background()).evaluate(tryToLeave, ADDRESS)
    await tryPages(name => chromium.surface(name))
    expect(notOfBrowser(chromium.proxy.refused)).toEqual([])
  } finally {
    await chromium.close()
  }
})

test('in Firefox no page of ours can reach anything', async () => {
  const firefox = await startFirefox()
  try {
    await tryPages(name => firefox.surface(name))
    expect(notOfBrowser(firefox.proxy.refused)).toEqual([])
  } finally {
    await firefox.close()
  }
})
