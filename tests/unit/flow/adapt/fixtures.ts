import { readdirSync, readFileSync } from 'node:fs'
import type { SiteId } from '@/utils/model/site'
import type { Structured } from '@/utils/model/structured'

/** What is to be read in a dated page; times are on the browser's own clock, those of machines in UTC. */
interface Expected {
  address: string
  /** Null: no conversation is open. */
  conversation: { title: string; weak: boolean; group: boolean | null } | null
  /** Whether there is exactly one place to write to this conversation. */
  compose: boolean
  /** The conversation that a page for writing belongs to, where it shows no messages. */
  composeTitle?: string
  messages: {
    id: string
    sender: string | null
    own: boolean
    sentAt: string | null
    text: string
    links: string[]
    images: number
    files?: string[]
    state?: 'edited' | 'deleted'
    structured?: Structured
  }[]
}

export interface Fixture {
  name: string
  html: string
  expected: Expected
}

/** Every dated page of a site. A page without its expected result is an error. */
export function fixturesOf(site: SiteId): Fixture[] {
  const folder = `tests/fixtures/sites/${site}`
  return readdirSync(folder)
    .filter(file => file.endsWith('.html'))
    .map(file => ({
      name: file,
      html: readFileSync(`${folder}/${file}`, 'utf8'),
      expected: JSON.parse(readFileSync(`${folder}/${file.replace(/html$/, 'expected.json')}`, 'utf8'))
    }))
}

/** Empty frames may stand in a page; happy-dom complains about each unless it may load them. */
function allowFrames(): void {
  Object.assign(Reflect.get(window, 'happyDOM').settings, {
    enableIframePageLoading: true,
    disableIframePageLoading: false
  })
}

/** Gives a frame a document, as the page's own script would. */
export function framed(frame: HTMLIFrameElement, html: string): Document {
  const inner = new DOMParser().parseFromString(html, 'text/html')
  Object.defineProperty(frame, 'contentDocument', { value: inner, configurable: true })
  return inner
}

/** Frames whose content stands in a template behind them, as a page's own script would fill them. */
function fillFrames(page: Document): void {
  for (const frame of page.querySelectorAll('iframe')) {
    const content = frame.nextElementSibling
    if (content instanceof HTMLTemplateElement) framed(frame, content.innerHTML)
  }
}

/** Shows a page in the test's window, under an address. Its scripts do not run. */
export function showPage(html: string, address = 'https://example.org/'): Document {
  allowFrames()
  Reflect.get(window, 'happyDOM').setURL(address)
  const page = new DOMParser().parseFromString(html, 'text/html')
  document.documentElement.remove()
  document.append(document.adoptNode(page.documentElement))
  fillFrames(document)
  return document
}
