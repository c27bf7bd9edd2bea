import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readers } from '@/utils/flow/adapt/readers'
import { sites } from '@/utils/flow/adapt/sites'
import { readText } from './source-files'

const isSite = (folder: string) => existsSync(`utils/flow/adapt/${folder}/site.ts`)
const folders = readdirSync('utils/flow/adapt', { withFileTypes: true })
  .filter(entry => entry.isDirectory() && isSite(entry.name))
  .map(entry => entry.name)
  .sort()

test('the list of sites and the list of readers are those of the folders', () => {
  expect(sites.map(site => site.id).sort()).toEqual(folders)
  expect(readers.map(reader => reader.site).sort()).toEqual(folders)
})

describe.each(folders)('the site %s', id => {
  const site = sites.find(site => site.id === id)

  test('is plain data, with exact https addresses', () => {
    expect(JSON.parse(JSON.stringify(site))).toEqual(site)
    // A path narrows where the script goes; the browser grants the host all the same.
    for (const pattern of site?.matches ?? [])
      expect(pattern).toMatch(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+\/([a-z0-9-]+\/|\*\/)*\*$/)
  })

  test('says where its selectors come from, and when they were seen', () => {
    expect(readText(`utils/flow/adapt/${id}/notes.md`)).toMatch(/20\d\d-\d\d/)
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
})
