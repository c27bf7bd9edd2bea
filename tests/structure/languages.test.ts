import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pathsIn, readText } from './source-files'

const codes = readdirSync('utils/languages', { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)

/** A region may write its replies in its own way. */
const OF_A_REGION = /^replies-[a-z]+[.]ts$/

const filesOf = (code: string): string[] =>
  pathsIn(`utils/languages/${code}`)
    .map(path => path.split('/').slice(3).join('/'))
    .filter(file => !OF_A_REGION.test(file))
    .toSorted()

describe.each(codes)('the language %s', code => {
  test('has the same files as English', () => expect(filesOf(code)).toEqual(filesOf('en')))

  test.each([
    ['languages.ts', 'language'],
    ['gates.ts', 'gate'],
    ['all-phrases.ts', 'phrases'],
    ['all-host-phrases.ts', 'host-phrases'],
    ['guards.ts', 'guard']
  ])('has its line in %s', (list, file) =>
    expect(readText(`utils/languages/${list}`)).toContain(`from './${code}/${file}'`)
  )

  test('has messages of its own', () => expect(pathsIn('tests/corpus')).toContain(`tests/corpus/${code}.jsonl`))

  test('says its code', () => expect(readText(`utils/languages/${code}/language.ts`)).toContain(`code: '${code}'`))
})

test('no file of the reading knows a language by name', () => {
  const code = pathsIn('utils/flow', 'utils/kit').filter(path => path.endsWith('.ts'))
  expect(code.filter(path => /languages\/(?!gates|language|languages|phrases)[a-z]+\//.test(readText(path)))).toEqual(
    []
  )
})
