import { expect, test } from 'vitest'
import { en } from '@/components/strings/en/index'
import { sourcesIn } from './source-files'

const code = sourcesIn('components', 'entrypoints', 'utils')
  .filter(({ path }) => !path.startsWith('components/strings/'))
  .map(({ text }) => text)
  .join('\n')

/** The names on the way to each text, area first. */
const pathsOf = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...path, name]))
    : [path]

const isWord = (name: string): boolean => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code)

/** Of texts by the value that they name (`outcomes[outcome]`), the whole is read. */
const isIndexed = (name: string): boolean => new RegExp(`\\b${name}\\[`).test(code)

function isRead(path: readonly string[]): boolean {
  const [, ...names] = path
  const end = names.findIndex(isIndexed)
  return (end < 0 ? names : names.slice(0, end + 1)).every(isWord)
}

test('every text is read by some screen', () => {
  expect(
    pathsOf(en)
      .filter(path => !isRead(path))
      .map(path => path.join('.'))
  ).toEqual([])
})

test('a text that no screen reads is found', () => {
  expect(isRead(['decide', 'textOfNoScreen'])).toBe(false)
  expect(isRead(['decide', 'outcomes', 'going'])).toBe(true)
})
