import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { placesOf, readText, sourcesIn } from './source-files'

const languages = readdirSync('components/strings', { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)

/** Where the browser looks for a language: "pt-BR" is the folder "pt_BR" there. */
const manifestTexts = (language: string): string => `public/_locales/${language.replace('-', '_')}/messages.json`

/** `a.b.c` for every text in a tree of texts. */
const keysOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
    : [path]

const textsOf = async (language: string): Promise<unknown> =>
  Object.values(await import(`../../components/strings/${language}/index.ts`))[0]

describe.each(languages)('the language %s', language => {
  test('has every text that English has, and no other', async () => {
    expect(keysOf(await textsOf(language)).sort()).toEqual(keysOf(await textsOf('en')).sort())
  })

  test('has the same files as English', () => {
    expect(readdirSync(`components/strings/${language}`).sort()).toEqual(readdirSync('components/strings/en').sort())
  })

  test('has the name and description of the extension', () => {
    const keys = (of: string) => Object.keys(JSON.parse(readText(manifestTexts(of))))
    expect(keys(language)).toEqual(keys('en'))
  })
})

test('a component holds no sentence of its own', () => {
  const components = sourcesIn('components', 'entrypoints').filter(({ path }) => path.endsWith('.tsx'))
  expect(components.length).toBeGreaterThan(0)
  expect(placesOf(/>\s*[A-Z][a-z]+ [a-z]+[^<>{}=;]*</g, components)).toEqual([])
})

test('the languages in the manifest exist', () => {
  expect(languages.filter(language => !existsSync(manifestTexts(language)))).toEqual([])
})
