import { readdirSync, readFileSync } from 'node:fs'
import { sites } from '@/utils/flow/adapt/sites'
import type { Site, SiteId } from '@/utils/model/site'

/** What the first lines of a site's notes say, each `key: value`. */
export interface SiteFacts {
  /** Year and month of the newest evidence. */
  evidence: string
  /** A: several sources agree, or it was seen running; B: one source; C: partly a guess. */
  confidence: string
  reads: string
  inserts: string
  /** `yes`: tested on the real software, run by the tests themselves. */
  real: string
}

/** The facts at the head of `notes.md`, up to its first blank line; undefined for each that is missing. */
export function factsOf(id: SiteId): Partial<SiteFacts> {
  const [head = ''] = readFileSync(`utils/flow/adapt/${id}/notes.md`, 'utf8').split('\n\n')
  return Object.fromEntries([...head.matchAll(/^([a-z]+): (.+)$/gm)].map(([, key, value]) => [key, value]))
}

const INTRODUCTION = `# Sites

What each reader reads and inserts, and what that rests on. Written by \`npm run docs:sites\` from the sites' own data and
notes; a test fails when it is not up to date. Every site passes one suite of behaviour on all of its dated pages, and
its pages are opened under their real addresses in a browser: "last suite result" is how many of its tests a site passed
when this page was written.

Confidence: A is several sources that agree, or the running software itself; B is one source; C is partly a guess. "The
real software" means that the tests run it; all other pages were built from evidence, with invented people.
`

const HEADS = [
  'Site',
  'Kind',
  'Read',
  'Inserted',
  'Evidence',
  'Confidence',
  'Dated pages',
  'Interface languages',
  'Last suite result',
  'Tested on'
]

/** The whole of `docs/sites.md`; `resultOf` tells how a site did in its suite, as "12 of 12". */
export function sitesPage(resultOf: (id: SiteId) => string): string {
  const rows = sites.toSorted((a, b) => a.name.localeCompare(b.name, 'en')).map(site => rowOf(site, resultOf(site.id)))
  const widths = HEADS.map((head, i) => Math.max(head.length, ...rows.map(row => row[i]?.length ?? 0)))
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  const rule = `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`
  return [INTRODUCTION, line(HEADS), rule, ...rows.map(line), ''].join('\n')
}

function rowOf({ id, name, kind, matches }: Site, result: string): string[] {
  const { evidence = '', confidence = '', reads = '', inserts = '', real } = factsOf(id)
  const pages = pagesOf(id)
  const tested = real === 'yes' ? 'the real software' : 'pages built from evidence'
  const where = matches.length === 0 ? `${name}, at an address that the parent adds` : name
  return [where, kind, reads, inserts, evidence, confidence, String(pages.length), languagesOf(pages), result, tested]
}

const pagesOf = (id: SiteId): string[] =>
  readdirSync(`tests/fixtures/sites/${id}`)
    .filter(file => file.endsWith('.html'))
    .map(file => readFileSync(`tests/fixtures/sites/${id}/${file}`, 'utf8'))

const names = new Intl.DisplayNames('en', { type: 'language' })

function languagesOf(pages: readonly string[]): string {
  const tags = pages.map(html => /<html[^>]* lang="([a-z]+)/i.exec(html)?.[1]).filter(tag => tag !== undefined)
  return [...new Set(tags)]
    .map(tag => names.of(tag) ?? tag)
    .toSorted()
    .join(', ')
}
