import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { factsOf, sitesPage } from '@/scripts/sites-table'
import { readers } from '@/utils/flow/adapt/readers'
import { sites } from '@/utils/flow/adapt/sites'
import { SITE_IDS } from '@/utils/model/site'
import { readText } from './source-files'

const isSite = (folder: string) => existsSync(`utils/flow/adapt/${folder}/site.ts`)
const folders = readdirSync('utils/flow/adapt', { withFileTypes: true })
  .filter(entry => entry.isDirectory() && isSite(entry.name))
  .map(entry => entry.name)
  .sort()

test('the list of sites and the list of readers are those of the folders', () => {
  expect(sites.map(site => site.id).sort()).toEqual(folders)
  expect(readers.map(reader => reader.site).sort()).toEqual(folders)
  expect([...SITE_IDS].sort()).toEqual(folders)
})

/** The only thing in the page that no site says of itself. */
const RESULT = /(\d+) of (\d+) *\|/g

test('docs/sites.md says what the sites say; `npm run docs:sites` writes it', () => {
  const page = readText('docs/sites.md')
  const results = [...page.matchAll(RESULT)]
  expect(page.replace(RESULT, '|')).toBe(sitesPage(() => '0 of 0').replace(RESULT, '|'))
  expect(results).toHaveLength(sites.length)
  for (const [, passed, all] of results) expect([passed, Number(all) > 0]).toEqual([all, true])
})

const specs = readdirSync('tests/e2e')
  .filter(file => file.endsWith('.spec.ts'))
  .map(file => [file, readText(`tests/e2e/${file}`)] as const)

describe.each(SITE_IDS)('the site %s', id => {
  const site = sites.find(site => site.id === id)

  test('is plain data, with exact https addresses', () => {
    expect(JSON.parse(JSON.stringify(site))).toEqual(site)
    // A path narrows where the script goes; the browser grants the host all the same.
    for (const pattern of site?.matches ?? [])
      expect(pattern).toMatch(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+\/([a-z0-9-]+\/|\*\/)*\*$/)
  })

  test('says where its selectors come from, and when they were seen', () => {
    expect(factsOf(id)).toEqual({
      evidence: expect.stringMatching(/^20\d\d-\d\d$/),
      confidence: expect.stringMatching(/^[ABC][+-]?$/),
      reads: expect.any(String),
      inserts: expect.any(String),
      real: expect.stringMatching(/^(yes|no)$/)
    })
    expect(readText(`utils/flow/adapt/${id}/notes.md`)).toContain(`\n# `)
  })

  test('has dated pages, each with what is to be read in it', () => {
    const files = readdirSync(`tests/fixtures/sites/${id}`)
    const pages = files.filter(file => file.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(0)
    for (const page of pages) {
      expect(page).toMatch(/^20\d\d-\d\d-/)
      expect(files).toContain(page.replace(/html$/, 'expected.json'))
    }
  })

  test('is tested by the suite that every reader has to pass', () => {
    expect(existsSync(`tests/unit/flow/adapt/${id}/reader.test.ts`)).toBe(true)
  })

  test('is opened under its real address in a browser, or as the real software', () => {
    const named = new RegExp(`'${id}['/]|/${id}/|\\b${id}\\.spec`)
    expect(site?.kind === 'page' || specs.some(([name, text]) => named.test(`${name} ${text}`))).toBe(true)
  })
})
