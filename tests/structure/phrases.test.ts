import { expect, test } from 'vitest'
import { languages } from '@/utils/languages/languages'
import { impliedPhrases, withoutCovered, withoutRepeats } from './implied-phrases'

/** The lists of a language of which reading asks only whether one of their phrases is there. */
const lists = languages.flatMap(({ code, cues, smallPrint }) => {
  const { kinds, said, has, bring: _, invitee: __, ...others } = smallPrint
  return Object.entries({ ...cues.signals, ...others, ...kinds, ...said, ...has }).map(
    ([name, list]) => [code, name, list] as const
  )
})

test.each(lists)('%s: no phrase of "%s" says what others of it say', (_code, _name, list) =>
  expect(Object.fromEntries(impliedPhrases(list))).toEqual({})
)

/** Every text of a language's data by its path: a list of phrases, or of words. */
function textsOf(data: object, path: string): [path: string, text: string | readonly string[]][] {
  return Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${path} ${name}`, value]]
    if (Array.isArray(value)) return value.every(item => typeof item === 'string') ? [[`${path} ${name}`, value]] : []
    return typeof value === 'object' && value !== null ? textsOf(value, `${path} ${name}`) : []
  })
}

test.each(languages.flatMap(language => textsOf(language, language.code)))(
  '%s: no word stands twice',
  (_path, text) => {
    if (typeof text === 'string') expect(text).toBe(withoutCovered(text.split(' ')).join(' '))
    else expect(text).toEqual(text.map(withoutRepeats))
  }
)

/** A sign that stands for a figure or any word is read as one only where it stands alone. */
const isMute = (phrase: string): boolean =>
  phrase.split(' ').some(part => part.split('|').length > 1 && /(^|\|)[#*](\||$)/.test(part))

const tables = languages
  .flatMap(language => textsOf(language, language.code))
  .flatMap(([path, text]) => (typeof text === 'string' ? [] : [[path, text] as const]))

test.each(tables)('%s: no sign stands among other words', (_path, table) => expect(table.filter(isMute)).toEqual([]))

test.each([
  [['birthday', 'my birthday party'], { 'my birthday party': '' }],
  [['no gifts', 'no gifts|presents'], { 'no gifts|presents': 'no presents' }],
  [['can|could make', 'can make it'], { 'can make it': '' }],
  [['please reply', 'please? do? reply by'], {}],
  [['drop .. off', 'drop them off'], { 'drop them off': '' }],
  [['*feier', 'schulfeier|feier'], { 'schulfeier|feier': '' }],
  [['^come to', 'come to us'], {}],
  [['come to', '^come to us'], { '^come to us': '' }]
])('of %j, %j can be shorter', (list, expected) => expect(Object.fromEntries(impliedPhrases(list))).toEqual(expected))
