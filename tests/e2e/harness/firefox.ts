import { rm } from 'node:fs/promises'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { browserPath } from '@/scripts/setup/find-browser.mjs'
import { buildAt } from './build-at'
import { firefoxBuild } from './builds'
import { type RecordingProxy, startRecordingProxy } from './recording-proxy'
import { nothingThere, type Served, servedPage, setTripwire } from './served-pages'
import { until } from './until'

/** A Firefox of its own with an extension in it, driven by WebDriver BiDi, behind a proxy that lets nothing out. */
export interface FirefoxWindow {
  browser: Browser
  proxy: RecordingProxy
  /** Serves one page for every address of a host from now on, under its real name. */
  serve(host: string, html: string, trustedTypes?: string | null): void
  open(address: string): Promise<Page>
  errors: string[]
  close(): Promise<void>
}

/** The extension in it is ours. */
export interface Firefox extends FirefoxWindow {
  /** A page of ours in a window of its own, so that the site's page stays visible as it does beside a real popup. */
  surface(path: string): Promise<Page>
}

/** Firefox gives every installation another address; a test has to know it beforehand. */
const ADDRESS = '7d1c6c4e-0b5f-4b8a-9d55-0c5be11a6e01'

const preferences = (proxy: RecordingProxy) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxy.port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxy.port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'services.settings.server': 'data:,#nothing',
  'extensions.webextensions.uuids': JSON.stringify({ 'shall-we@shall-we.invalid': ADDRESS }),
  'extensions.webextOptionalPermissionPrompts': false,
  'intl.accept_languages': 'en-GB'
})

/** `clock`: the instant at which the extension believes itself to be; null for now. */
export async function startFirefox(clock: string | null = null): Promise<Firefox> {
  const extension = clock ? await buildAt(firefoxBuild('e2e'), clock) : firefoxBuild('e2e')
  const firefox = await launchFirefox(extension)
  const { browser, errors } = firefox
  await closeWelcome(browser)
  const close = async () => {
    await firefox.close()
    if (clock) await rm(extension, { recursive: true, force: true })
  }
  return { ...firefox, close, surface: path => openSurface(browser, `moz-extension://${ADDRESS}/${path}`, errors) }
}

/** With the unpacked extension of any folder. */
export async function launchFirefox(extension: string): Promise<FirefoxWindow> {
  const proxy = await startRecordingProxy()
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: true,
    // Pages of extensions count as privileged: without this a driver may not look into them.
    args: ['--remote-allow-system-access'],
    // Firefox lets the address of its settings server be changed only with this set.
    env: { ...process.env, TZ: 'Europe/London', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: preferences(proxy)
  })
  await browser.installExtension(extension)
  const served = new Map<string, Served>()
  const errors: string[] = []
  return {
    browser,
    proxy,
    errors,
    serve: (host, html, trustedTypes) => {
      proxy.expect(host)
      served.set(host, servedPage(html, trustedTypes))
    },
    open: async address => {
      const page = await browser.newPage()
      listen(page, errors)
      await answerFrom(page, served)
      await page.evaluateOnNewDocument(setTripwire)
      await page.goto(address)
      return page
    },
    close: async () => {
      await browser.close()
      await proxy.close()
    }
  }
}

/** Longest wait for it, in seconds: Firefox starts an extension when it has time. */
const WELCOME_S = 40

/** The welcome opens by itself after an installation; in front, it would hide the page of a test. */
async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await until(
    'the welcome',
    async () => {
      for (const page of await browser.pages()) {
        if ((await page.evaluate(() => location.pathname)) === '/welcome.html') return page
      }
      return undefined
    },
    WELCOME_S
  )
  await welcome.close()
}

function listen(page: Page, errors: string[]): void {
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', error => errors.push(String(error)))
}

async function answerFrom(page: Page, served: Map<string, Served>): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', request => {
    const own = served.get(new URL(request.url()).host)
    if (!own) void request.continue()
    else void request.respond(request.isNavigationRequest() ? own : nothingThere)
  })
}

/** The driver hears of no end of loading in an extension's page, so the page itself is asked. */
async function openSurface(browser: Browser, address: string, errors: string[]): Promise<Page> {
  const page = await browser.newPage({ type: 'window' })
  listen(page, errors)
  await page.goto(address, { timeout: 1 }).catch(() => null)
  await until(address, async () => {
    const at = await page.evaluate(() => (document.readyState === 'complete' ? location.href : ''))
    return at.startsWith(address) ? true : undefined
  })
  return page
}
