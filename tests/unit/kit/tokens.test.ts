import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize, without } from '@/utils/kit/tokens'

const keys = (text: string) => tokenize(text).list.map(token => token.key)

test('words, figures, signs and lines', () => {
  expect(keys("Mia’s party, 3pm\nat O'Neill’s!")).toEqual([
    "mia's",
    'party',
    ',',
    '3',
    'pm',
    '\n',
    'at',
    "o'neill's",
    '!'
  ])
})
test.each([
  ["l'école", ['l', 'ecole']],
  ['jusqu’à', ['jusqu', 'a']],
  ["dell'asilo", ['dell', 'asilo']],
  ["entro l'8 marzo", ['entro', 'l', '8', 'marzo']],
  ["c'è", ['c', 'e']],
  ["d'aujourd'hui", ['d', "aujourd'hui"]],
  ["don't", ["don't"]],
  ["J's", ["j's"]],
  ["all's", ["all's"]],
  ['Große', ['grosse']],
  ['Yesss ouiiii', ['yes', 'oui']],
  ['free www.example xxx III', ['free', 'www', '.', 'example', 'xxx', 'iii']],
  ['cumpleaños', ['cumpleanos']]
])('%s is %j', (text, expected) => expect(keys(text)).toEqual(expected))
test('glued and spaced tokens are told apart', () => {
  expect(tokenize('3pm 4 pm').list.map(token => token.spaced)).toEqual([true, false, true, true])
})
test('capitals are seen in any script', () => {
  expect(tokenize('Élodie émile').list.map(token => token.capital)).toEqual([true, false])
})
test('tokens lie in order, inside the text, and never overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      let last = 0
      for (const { start, end } of tokenize(text).list) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    })
  )
})
test('parts can be left out', () => {
  const tokens = without(tokenize('one two three'), [{ start: 4, end: 7 }])
  expect(tokens.list.map(token => token.key)).toEqual(['one', 'three'])
})
