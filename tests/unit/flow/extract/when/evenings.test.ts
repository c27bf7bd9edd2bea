import { describe, expect, test } from 'vitest'
import { de } from '@/utils/languages/de/language'
import { en } from '@/utils/languages/en/language'
import { es } from '@/utils/languages/es/language'
import { fr } from '@/utils/languages/fr/language'
import { it } from '@/utils/languages/it/language'
import { nl } from '@/utils/languages/nl/language'
import { pt } from '@/utils/languages/pt/language'
import { timesOf } from './times-of'

describe('an evening occasion says which half of the day its hour is in', () => {
  test.each([
    [en, 'Dinner at ours on Saturday at 9', '21:00', null],
    [de, 'Spieleabend bei uns am Samstag um 8', '20:00', null],
    [de, 'Am Samstag Abendessen von 7 bis 10', '19:00', '22:00'],
    [fr, 'Dîner chez nous samedi à 8h', '20:00', null],
    [nl, 'Borrel bij ons zaterdag om 8', '20:00', null],
    [it, 'Cena da noi sabato alle 9', '21:00', null],
    [es, 'Noche de juegos el sábado a las 9', '21:00', null],
    [pt, 'Jantar aqui em casa no sábado às 8', '20:00', null]
  ])('$code: %s', (language, text, start, end) =>
    expect(timesOf(language, text).slice(0, 2)).toEqual([`2026-05-16T${start}`, end && `2026-05-16T${end}`])
  )

  test.each([
    ['an hour that is written whole', it, 'Cena da noi sabato alle 08:00', '08:00'],
    ['the part of the day that is told', it, 'Cena da noi, ritrovo sabato alle 8 di mattina', '08:00'],
    ['noon and after', es, 'Cena el sábado a las 12', '12:00'],
    ['an hour of another sentence', pt, 'Festa no sábado às 9. Depois tem jantar', '09:00'],
    ['a weekday that ends in it', de, 'Geburtstag am Sonnabend um 9', '09:00']
  ])('but not %s', (_, language, text, start) => expect(timesOf(language, text)[0]).toBe(`2026-05-16T${start}`))
})

test('a figure alone is no hour at which nobody comes', () =>
  expect(timesOf(de, 'Housewarming am Samstag ab 8')[0]).toBe('2026-05-16T20:00'))

test('a figure between the occasion and its place is an hour, and an age is none', () => {
  expect(timesOf(en, 'Free on Saturday? Party 7 at the flat')[0]).toBe('2026-05-16T19:00')
  expect(timesOf(en, "Saturday is Leo's birthday 7 at the flat")[0]).toBe('2026-05-16')
})
