import { describe, expect, test } from 'vitest'
import { readText } from '@/utils/flow/read-text'

const honoreeOf = (region: string, text: string) => {
  const context = { region, sentAt: '2026-05-12T18:00' as const, seenAt: null }
  return readText({ key: 'k', text, sender: null }, context).parties[0]?.facts.honoree?.value
}

describe('a child that writes', () => {
  test.each([
    ['GB', 'hey its tom im having my birthday sat 3pm at laser zone can u come', 'tom'],
    ['GB', 'come to my party on saturday at 3 at my house love from ellie xx', 'ellie'],
    ['DE', 'hi ich bins mia ich feier samstag meinen geburtstag um 15 uhr', 'mia'],
    ['DE', 'kommst du zu meiner party samstag 14 uhr? von emil', 'emil'],
    ['NL', 'kom je op mijn verjaardag? zaterdag 14 uur. van lotte xx', 'lotte'],
    ['IT', 'ciao sono tommaso dal tel di mamma vieni alla mia festa? venerdì alle 5 al campetto', 'tommaso'],
    ['FR', 'salut c leo jfete mon anniversaire samedi à 14h tu viens', 'leo']
  ])('%s: %s', (region, text, name) => expect(honoreeOf(region, text)).toBe(name))

  test('a label tells the name before the last word does', () =>
    expect(honoreeOf('NL', 'UITNODIGING\nvan: Nore, ik word 7!\nzaterdag 14 uur\nkom in kleren van glitter')).toBe(
      'Nore'
    ))
})

describe('a name and an age', () => {
  test.each([
    ['GB', 'Felix 12. Party at the cricket nets, Sat 23 May, 4pm', 'Felix'],
    ['GB', 'Our Demi-Leigh 10th bday swimming party sat 23rd May 3.15 at the pool', 'Demi-Leigh'],
    ['GB', 'BBQ party saturday at 1 for our Demi-Leighs 11th', 'Demi-Leigh'],
    ['IT', 'Diego 9, sabato 23 maggio festa dalle 16 alle 19, circolo Arci', 'Diego'],
    ['IT', 'sab mattia 7 anni!! festa 16-19 a casa nostra', 'mattia'],
    ['IT', 'la piccola vanessa, 3 anni, fa festa domenica a mezzogiorno', 'vanessa'],
    ['DE', 'meine Große (Leonie) wird 10, wir feiern am Samstag um 15 Uhr', 'Leonie'],
    ['DE', 'der justin wird zehn und wir feiern am samstag um vierzehn uhr', 'justin']
  ])('%s: %s', (region, text, name) => expect(honoreeOf(region, text)).toBe(name))

  test('a verb is none', () =>
    expect(honoreeOf('IT', 'vieni alla mia festa mercoledì alle 16? faccio 9 anni!! Nina')).toBe('Nina'))
})
