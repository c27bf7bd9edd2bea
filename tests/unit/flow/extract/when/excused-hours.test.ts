import { describe, expect, test } from 'vitest'
import { readWhen } from '@/utils/flow/extract/when/read-when'
import { tokenize } from '@/utils/kit/tokens'
import { de } from '@/utils/languages/de/language'
import { en } from '@/utils/languages/en/language'
import { es } from '@/utils/languages/es/language'
import { fr } from '@/utils/languages/fr/language'
import { it } from '@/utils/languages/it/language'
import { nl } from '@/utils/languages/nl/language'
import { pt } from '@/utils/languages/pt/language'
import { SENT, timesOf } from './times-of'

const at = (time: string | null) => time && `2026-05-16T${time}`

describe('an hour that is taken back in the same breath', () => {
  test.each([
    [fr, 'Ma fête est samedi à midi pardon treize heures', '13:00', null],
    [fr, 'Ma fête est samedi à 14h, euh non 15h', '15:00', null],
    [en, 'My party is on Saturday at 3 sorry 4pm', '16:00', null],
    [en, 'My party is on Saturday at 3, sorry, 4', '16:00', null],
    [en, 'My party is on Saturday 2pm to 4pm, no, 5pm', '14:00', '17:00'],
    [de, 'Meine Party ist am Samstag um drei, nein, um vier', '16:00', null],
    [nl, 'Mijn feestje is zaterdag om 3 uur, nee wacht, 4 uur', '16:00', null],
    [es, 'Mi fiesta es el sábado de 14 a 17h, perdón, 18h', '14:00', '18:00'],
    [it, 'La mia festa è sabato alle 16, scusa, alle 17', '17:00', null],
    [pt, 'A minha festa é no sábado às 15h, quer dizer, às 16h', '16:00', null]
  ])('$code: %s', (language, text, start, end) =>
    expect(timesOf(language, text).slice(0, 2)).toEqual([at(start), at(end)])
  )

  test.each([
    [es, 'Mi fiesta es el sábado a las 17h, no a las 18h', '17:00'],
    [pt, 'A minha festa é no sábado às 17h, não às 18h', '17:00'],
    [en, 'My party is on Saturday at 3, sorry, 4 of my cousins come too', '15:00'],
    [en, 'My party is on Saturday at 2pm, no presents please, food at 4', '14:00']
  ])('$code, nothing is taken back: %s', (language, text, start) => expect(timesOf(language, text)[0]).toBe(at(start)))
})

test('a colon too many', () =>
  expect(timesOf(es, 'Mi cumple es el sábado, de 2:pm a 5 pm').slice(0, 2)).toEqual([at('14:00'), at('17:00')]))

test('of two hours that are offered, the half of the day is not open', () => {
  const [party] = readWhen(tokenize('Grillen am Samstag um 7 oder 8'), {
    language: de,
    sentAt: SENT,
    region: 'DE'
  }).parties
  expect(party?.readings).toEqual([at('19:00'), at('20:00')])
})
