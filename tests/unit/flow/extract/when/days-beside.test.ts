import { describe, expect, test } from 'vitest'
import { de } from '@/utils/languages/de/language'
import { en } from '@/utils/languages/en/language'
import { es } from '@/utils/languages/es/language'
import { fr } from '@/utils/languages/fr/language'
import { it } from '@/utils/languages/it/language'
import { nl } from '@/utils/languages/nl/language'
import { pt } from '@/utils/languages/pt/language'
import { timesOf } from './times-of'

/** Sent on Tuesday 12 May 2026. */
test.each([
  [en, 'Leo is 6 on Sunday, we celebrate the day before from 10.30 to 12.30'],
  [de, 'Leo wird am Sonntag 6, wir feiern am Tag davor von 10:30 bis 12:30 Uhr'],
  [fr, 'Léo aura 6 ans dimanche, on fête ça la veille de 10h30 à 12h30'],
  [es, 'Leo cumple 6 el domingo, lo celebramos el día antes de 10:30 a 12:30'],
  [it, 'Leo compie 6 anni domenica, festeggiamo il giorno prima dalle 10:30 alle 12:30'],
  [nl, 'Leo wordt zondag 6, we vieren het de dag ervoor van 10.30 tot 12.30'],
  [pt, 'O Leo faz 6 anos no domingo, festejamos na véspera das 10:30 às 12:30']
])('the day before the one that is told: $0.code', (language, text) =>
  expect(timesOf(language, text)).toEqual(['2026-05-16T10:30', '2026-05-16T12:30', null])
)

describe('a day that nobody has chosen is none', () => {
  test.each([
    [en, "Leo's party will be 6 or 13 June"],
    [fr, 'La fête de Léo, ce sera 6 ou 13 juin'],
    [es, 'La fiesta de Leo será 6 o 13 de junio'],
    [it, 'La festa di Leo sarà 6 o 13 giugno'],
    [nl, 'Het feestje van Leo wordt 6 of 13 juni'],
    [pt, 'A festa do Leo vai ser 6 ou 13 de junho'],
    [en, "Leo's party will be on a Saturday, from 2 to 4"],
    [fr, 'La fête de Léo sera un samedi de 14h à 16h'],
    [es, 'La fiesta de Leo será un sábado de 16 a 18']
  ])('$1', (language, text) => expect(timesOf(language, text)[0]).toBeNull())
  test('a day that is told beside its weekday is one', () =>
    expect(timesOf(en, 'Fancy a Saturday party? 6 June at 2pm')[0]).toBe('2026-06-06T14:00'))
})

test.each([
  [nl, 'Aan groep 1/2: het feestje van Leo is op zaterdag 6 juni om 14.30 uur', '2026-06-06T14:30'],
  [it, 'Alla sezione 2/3: la festa di Leo è sabato 6 giugno alle 14:30', '2026-06-06T14:30'],
  [en, "To Year 1/2: Leo's party is on Saturday 6 June at 2.30pm", '2026-06-06T14:30']
])('a class by its years is no day: $1', (language, text, start) => expect(timesOf(language, text)[0]).toBe(start))

test('the figure of a month is no length', () =>
  expect(timesOf(it, 'Festa di Leo, sabato 06/06 ore 16')).toEqual(['2026-06-06T16:00', null, null]))

describe('an evening', () => {
  test.each([
    [de, 'Leos Party ist am 6. Juni bei mir, geht bis um 8', ['2026-06-06', '2026-06-06T20:00']],
    [it, 'Festa di Leo sabato 6 giugno alle 17 e poi la pizza fino alle 9', ['2026-06-06T17:00', '2026-06-06T21:00']]
  ])('ends without am or pm: $1', (language, text, expected) =>
    expect(timesOf(language, text).slice(0, 2)).toEqual(expected)
  )
  test('nobody comes in the afternoon at eleven', () =>
    expect(timesOf(fr, "Fête de Léo mercredi 20 mai après-midi, on les prend à la sortie de l'école à 11h45")[0]).toBe(
      '2026-05-20T11:45'
    ))
})

test('who is fetched by the host and brought back', () =>
  expect(timesOf(de, 'Leos Party am Samstag: Mama holt dich um 15 Uhr ab und bringt dich um 7 wieder')).toEqual([
    '2026-05-16T15:00',
    '2026-05-16T19:00',
    null
  ]))

describe('what stands beside a day', () => {
  test.each([
    [es, 'La fiesta es el viernes 22 día del libro, a las 17h', ['2026-05-22T17:00', null, null]],
    [pt, 'A festa do Leo é sexta que vem, dia 22, às 16h', ['2026-05-22T16:00', null, null]],
    [
      de,
      'Am Sonntag 24. Mai feiern wir. Zeit: 16:00 bis 19:00. Bitte sagen ob ihr kommt bis Freitag',
      ['2026-05-24T16:00', '2026-05-24T19:00', '2026-05-15']
    ],
    [
      de,
      'Die Party ist am 23.5. von 14.30 bis 17.30. Mit der Familie feiern wir am Tag danach',
      ['2026-05-23T14:30', '2026-05-23T17:30', null]
    ]
  ])('$1', (language, text, times) => expect(timesOf(language, text)).toEqual(times))
})
