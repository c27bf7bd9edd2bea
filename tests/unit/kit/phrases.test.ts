import { expect, test } from 'vitest'
import { phraseTable } from '@/utils/kit/phrases'
import { tokenize } from '@/utils/kit/tokens'

/** The words that a phrase covers at the start of a text, or null. */
function match(phrase: string, text: string): string | null {
  const tokens = tokenize(text)
  const found = phraseTable([[phrase, true]]).at(tokens.list, 0)
  return found && text.slice(0, tokens.list[found.next - 1]?.end)
}

test.each([
  ['join us', 'Join us today', 'Join us'],
  ['join us|me', 'join me', 'join me'],
  ['can * come', 'can Mia come', 'can Mia come'],
  ['can * come', 'can come', null],
  ['love .. to come', 'love you both to come', 'love you both to come'],
  ['love .. to come', 'love to come', 'love to come'],
  ['love .. to come', 'love it if you two want to come', null],
  ['love .. to come', 'love you. to come', null],
  ['a? quarter', 'quarter to', 'quarter'],
  ['a? quarter', 'a quarter to', 'a quarter'],
  ["can't come", 'cant come', 'cant come'],
  ["can't come", 'can’t come', 'can’t come'],
  ['p.m.', 'p.m. at', 'p.m.'],
  ['p.m.', 'p', null],
  ['he can .', 'he can', 'he can'],
  ['he can .|!', 'he can\nand', 'he can'],
  ['he can .|!', 'he can!', 'he can!'],
  ['he can .', 'he can swim', null],
  ['2nite', '2nite at', '2nite'],
  ['*geburtstag am', 'Kindergeburtstag am 6.', 'Kindergeburtstag am'],
  ['*geburtstag', 'Geburtstag', 'Geburtstag'],
  ['zum *fest|geburtstag*', 'zum Sommerfest', 'zum Sommerfest'],
  ['zum *fest|geburtstag*', 'zum Geburtstagskind', 'zum Geburtstagskind'],
  ['zum *fest|geburtstag*', 'zum Festessen', null],
  ['à l école', "à l'école", "à l'école"],
  ['für', 'fuer', 'fuer'],
  ['fête', 'Fete', 'Fete']
])('%s in %s', (phrase, text, found) => expect(match(phrase, text)).toBe(found))

test('the longest phrase wins, then the first', () => {
  const table = phraseTable([
    ['day', 1],
    ['day after', 2],
    ['day|night after', 3]
  ])
  expect(table.at(tokenize('day after').list, 0)).toEqual({ value: 2, next: 2 })
})
test('a hostile run of wildcards stays a few steps', () => {
  const list = tokenize('a '.repeat(50_000)).list
  const table = phraseTable([['a .. a .. a .. b', 1]])
  let found = 0
  for (let i = 0; i < list.length; i++) if (table.at(list, i)) found++
  expect(found).toBe(0)
})
