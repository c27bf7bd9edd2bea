import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findBrowsers } from '../setup/find-browser.mjs'

/** A browser with a fresh profile and the extension in it. */
export interface Launched {
  name: string
  browser: Browser
  /** Opens a page of the extension, in a window of its own. */
  openSurface(path: string): Promise<Page>
}

/** Firefox gives every installation another address, unless it is told one. */
const FIREFOX_ADDRESS = 'f2b1ad5e-90f5-4c53-8f0e-5a11e8a11e01'

/**
 * Makes the demonstration build, which differs from the shipped one in one thing: it may read pages of this very
 * machine. Then starts the first browser that is there.
 */
export async function launch(headless: boolean): Promise<Launched> {
  const [found] = findBrowsers()
  if (!found) throw new Error('Please install Chrome, Chromium, Edge or Firefox, and run npm start again.')
  const { kind, name, path } = found
  const shell = process.platform === 'win32'
  const target = kind === 'firefox' ? ['-b', 'firefox', '--mv3'] : []
  execFileSync('wxt', ['build', '--mode', 'demo', ...target], { stdio: ['ignore', 'ignore', 'inherit'], shell })
  const browser = await puppeteer.launch({
    browser: kind,
    executablePath: path,
    headless,
    defaultViewport: null,
    // With nobody there to have a language of their own, the one of the invented people.
    env: headless ? { ...process.env, LANGUAGE: 'en_GB' } : process.env,
    ...(kind === 'firefox' ? firefox : chrome(headless))
  })
  const id = await browser.installExtension(resolve(`.output/${kind}-mv3-demo`))
  const origin = kind === 'firefox' ? `moz-extension://${FIREFOX_ADDRESS}` : `chrome-extension://${id}`
  return { name, browser, openSurface: path => openSurface(browser, `${origin}/${path}`) }
}

/** Pages of extensions count as privileged in Firefox: without the switch a driver may not look into them. */
const firefox = {
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: {
    'extensions.webextensions.uuids': JSON.stringify({ 'shall-we@shall-we.invalid': FIREFOX_ADDRESS })
  }
}

/** The sandbox of Chromium does not work for root, which is who one is in most containers. */
const chrome = (headless: boolean) => ({
  enableExtensions: true,
  pipe: true,
  // Else a bar about test software takes a line of the window.
  ignoreDefaultArgs: ['--enable-automation'],
  args: [
    '--no-first-run',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(headless ? ['--disable-gpu', '--lang=en-GB', '--accept-lang=en-GB'] : [])
  ]
})

/** Firefox's driver hears of no end of loading in an extension's page, so the page itself is asked. */
async function openSurface(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ type: 'window' })
  await page.goto(address, { timeout: 2000 }).catch(() => null)
  await page.waitForFunction(() => document.readyState === 'complete' && location.protocol !== 'about:')
  return page
}
