import { describe, expect, test } from 'vitest'
import { compileGate } from '@/utils/kit/gate'

const passes = compileGate(['part*, my house, *burtstag', '# pm, ab #, anos'])

describe('a gate', () => {
  test.each([
    ['the beginning of a word', 'what a Partyy'],
    ['two words in a row', 'at my house'],
    ['the end of a compound', 'Kindergeburtstag!'],
    ['a word behind a figure', 'see you at 5 pm'],
    ['a word before a figure', 'kommt ab 15'],
    ['a sign between the two', 'ab: 15'],
    ['no accent', 'cinco años'],
    ['hours alone', '14-16']
  ])('opens for %s', (_, text) => expect(passes(text)).toBe(true))

  test.each([
    ['the beginning in the middle', 'apart'],
    ['two words apart', 'my old house'],
    ['the word without its figure', 'ab morgen, pm'],
    ['a figure behind another word', 'Haus ab Tor 5'],
    ['nothing', '']
  ])('stays shut for %s', (_, text) => expect(passes(text)).toBe(false))
})
