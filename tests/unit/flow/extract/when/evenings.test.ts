import { describe, expect, test } from 'vitest'
import { de } from '@/utils/languages/de/language'
import { en } from '@/utils/languages/en/language'
import { es } from '@/utils/languages/es/language'
import { fr } from '@/utils/languages/fr/language'
import { it } from '@/utils/languages/it/language'
import { nl } from '@/utils/languages/nl/language'
import { pt } from '@/utils/languages/pt/language'
import { workOf } from '../../../work-of'
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

describe('what is of the morning says so too', () => {
  test.each([
    [en, 'Brekky party at ours on Saturday at 8.30', '08:30'],
    [de, 'Frühstück bei uns am Samstag um 8', '08:00'],
    [fr, 'Petit déjeuner chez nous samedi à huit heures', '08:00'],
    [nl, 'Ontbijt bij ons zaterdag om 8', '08:00'],
    [it, 'Colazione da noi sabato alle 8', '08:00'],
    [es, 'Desayuno de cumple el sábado a las 8', '08:00'],
    [pt, 'Café da manhã aqui em casa no sábado às 8', '08:00']
  ])('$code: %s', (language, text, start) => expect(timesOf(language, text)[0]).toBe(`2026-05-16T${start}`))

  test.each([
    ['a walk by night', de, 'Nachtwanderung am Samstag um 8, mit Fackel-Abend', '20:00'],
    ['the morning behind an evening', en, 'Dinner on Saturday at 7, breakfast on Sunday at 9', '19:00'],
    ['an early hour before it', en, 'Come on Saturday at 6, pancakes for breakfast', '18:00']
  ])('but not %s', (_, language, text, start) => expect(timesOf(language, text)[0]).toBe(`2026-05-16T${start}`))
})

test.each([
  [en, 'Hike on Saturday at 8, beers after', '08:00'],
  [en, "Tom's party on Saturday at 10, dinner with granny later", '10:00'],
  [en, 'Kids party on Saturday at 10, dinner at 6', '10:00'],
  [de, 'Wir wandern am Samstag um 9, abends Raclette', '09:00'],
  [fr, 'Rando samedi 8h30 puis raclette', '08:30'],
  [fr, 'Vide-grenier samedi à 8h30, apéro à midi', '08:30'],
  [nl, 'Fietstocht zaterdag om 9 uur, daarna borrel', '09:00'],
  [it, 'Gita sabato alle 9, cena al ritorno', '09:00'],
  [es, 'Cumple de Leo el sábado a las 10, luego copas los padres', '10:00'],
  [pt, 'Vindima no sábado às 8, almoço depois', '08:00']
])('$code: what comes later says nothing of the hour before it: %s', (language, text, start) =>
  expect(timesOf(language, text)[0]).toBe(`2026-05-16T${start}`)
)

test.each([
  [en, 'Saturday at 8 dinner then a film'],
  [fr, 'Dîner après le match samedi à 8h'],
  [de, 'Kına-Abend, Samstag 8 Uhr'],
  [pt, 'Sábado às 8 jantar e depois baile']
])('$code: what comes first does: %s', (language, text) => expect(timesOf(language, text)[0]).toBe('2026-05-16T20:00'))

test('time grows with the number of dinners, not faster', () => {
  const workFor = (dinners: number) => {
    const text = 'Breakfast at 8, then dinner at 9, '.repeat(dinners)
    return workOf(() => timesOf(en, text))
  }
  expect(workFor(1000) / workFor(100)).toBeLessThan(40)
})

test('a figure alone is no hour at which nobody comes', () =>
  expect(timesOf(de, 'Housewarming am Samstag ab 8')[0]).toBe('2026-05-16T20:00'))

test('a figure between the occasion and its place is an hour, and an age is none', () => {
  expect(timesOf(en, 'Free on Saturday? Party 7 at the flat')[0]).toBe('2026-05-16T19:00')
  expect(timesOf(en, "Saturday is Leo's birthday 7 at the flat")[0]).toBe('2026-05-16')
})
