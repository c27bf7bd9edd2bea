import { readdirSync, readFileSync } from 'node:fs'
import type { SiteId } from '@/utils/model/site'
import type { Structured } from '@/utils/model/structured'

/** What is to be read in a dated page; times are on the browser's own clock. */
export interface Expected {
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

/** Shows a page in the test's window, under an address. Its scripts do not run. */
export function showPage(html: string, address = 'https://example.org/'): Document {
  Reflect.get(window, 'happyDOM').setURL(address)
  const page = new DOMParser().parseFromString(html, 'text/html')
  document.documentElement.remove()
  document.append(document.adoptNode(page.documentElement))
  return document
}
