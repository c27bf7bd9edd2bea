import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test'
import { browserPath } from '@/scripts/setup/find-browser.mjs'
import { buildAt } from './build-at'
import { type Build, chromeBuild } from './builds'
import { type RecordingProxy, startRecordingProxy } from './recording-proxy'
import { nothingThere, servedPage, setTripwire } from './served-pages'
import { until } from './until'

/** A Chromium of its own with an extension in it, behind a proxy that lets nothing out. */
export interface ChromiumWindow {
  context: BrowserContext
  proxy: RecordingProxy
  /** Serves one page for every address of a host from now on, under its real name. */
  serve(host: string, html: string, trustedTypes?: string | null): Promise<void>
  open(address: string): Promise<Page>
  /** What any page or the background wrote as an error, and what no one caught. */
  errors: string[]
  close(): Promise<void>
}

/** The extension in it is ours. */
export interface Chromium extends ChromiumWindow {
  /** `chrome-extension://…` */
  origin: string
  background(): Promise<Worker>
  /** A page of ours, for example `popup.html?invitation=…`. */
  surface(path: string): Promise<Page>
  /** A popup with the card that a chip opened: the one that the browser opens itself is out of a test's reach. */
  openedPopup(): Promise<Page>
}

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  // Without this, addresses of the machine itself would go past the proxy.
  '--proxy-bypass-list=<-loopback>'
]

/** No connections ahead of need (2 is "never"), no sign-in, no passwords kept or looked up. */
const PREFERENCES = {
  net: { network_prediction_options: 2 },
  signin: { allowed: false },
  credentials_enable_service: false,
  profile: { password_manager_leak_detection: false }
}

interface WindowOptions {
  /** A window on this display (`:101`) instead of none. */
  display?: string
  colorScheme?: 'light' | 'dark'
}

interface Options extends WindowOptions {
  build?: Build
  /** The instant at which the extension believes itself to be; null for now. */
  clock?: string | null
}

export async function startChromium({ build = 'e2e', clock, ...options }: Options = {}): Promise<Chromium> {
  const extension = clock ? await buildAt(chromeBuild(build), clock) : chromeBuild(build)
  const chromium = await launchChromium(extension, options)
  const { context, open } = chromium
  const background = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker')
  const origin = `chrome-extension://${new URL((await background()).url()).host}`
  await closeWelcome(context, origin)
  const close = async () => {
    await chromium.close()
    if (clock) await rm(extension, { recursive: true, force: true })
  }
  const surface = (path: string) => open(`${origin}/${path}`)
  const openedPopup = async () => {
    const worker = await background()
    const id = await until('the invitation that a chip opened', () => worker.evaluate(openedInvitation))
    return surface(`popup.html?invitation=${id}`)
  }
  return { ...chromium, close, origin, background, surface, openedPopup }
}

interface Session {
  openInvitation?: string
  'lastPlace/popup'?: { place: { invitationId?: string } }
}

declare const chrome: { storage: { session: { get(keys: null): Promise<Session> } } }

/** Runs in the background: the invitation that is left for the browser's own popup, or that it shows already. */
async function openedInvitation(): Promise<string | undefined> {
  const session = await chrome.storage.session.get(null)
  return session.openInvitation ?? session['lastPlace/popup']?.place.invitationId
}

/** With the unpacked extension of any folder. */
export async function launchChromium(extension: string, options: WindowOptions = {}): Promise<ChromiumWindow> {
  const { display, colorScheme } = options
  const proxy = await startRecordingProxy()
  const profile = await mkdtemp(join(tmpdir(), 'shall-we-chromium-'))
  await mkdir(join(profile, 'Default'))
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(PREFERENCES))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chrome'),
    headless: display === undefined,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    colorScheme: colorScheme ?? 'light',
    env: { ...process.env, TZ: 'Europe/London', LANGUAGE: 'en_GB', ...(display && { DISPLAY: display }) },
    args: [
      ...(display ? [] : ['--headless=new']),
      ...SWITCHES,
      `--proxy-server=${proxy.server}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`
    ]
  })
  const errors = collectErrors(context)
  await context.addInitScript(setTripwire)
  const open = async (address: string) => {
    const page = await context.newPage()
    await page.goto(address)
    return page
  }
  return {
    context,
    proxy,
    open,
    errors,
    serve: async (host, html, trustedTypes) => {
      proxy.expect(host)
      await context.route(`https://${host}/**`, route =>
        route.fulfill(route.request().isNavigationRequest() ? servedPage(html, trustedTypes) : nothingThere)
      )
    },
    close: async () => {
      await context.close().catch(unlessGone)
      await proxy.close()
      await rm(profile, { recursive: true, force: true })
    }
  }
}

/** A browser whose display is gone may have closed before it was asked to. */
function unlessGone(error: Error): void {
  if (!error.message.includes('has been closed')) throw error
}

/** The welcome opens by itself after an installation; it would take the place of what a test opens. */
async function closeWelcome(context: BrowserContext, origin: string): Promise<void> {
  const address = `${origin}/welcome.html`
  const welcome = await until('the welcome', () => context.pages().find(page => page.url().startsWith(address)))
  await welcome.close()
}

function collectErrors(context: BrowserContext): string[] {
  const errors: string[] = []
  context.on('console', message => {
    if (message.type() === 'error') errors.push(`${message.location().url}: ${message.text()}`)
  })
  context.on('weberror', error => errors.push(String(error.error())))
  return errors
}
