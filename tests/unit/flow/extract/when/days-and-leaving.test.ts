import { describe, expect, test } from 'vitest'
import { de } from '@/utils/languages/de/language'
import { nl } from '@/utils/languages/nl/language'
import { workOf } from '../../../work-of'
import { timesOf } from './times-of'

describe('a weekday and the one date that falls on it', () => {
  test.each([
    ['Enno hat am 6. Juni Geburtstag. Das ist Samstag. Bitte kommt um 13 Uhr', de, '2026-06-06T13:00'],
    ['Fien is op 6 juni jarig. Dat is zaterdag. Kom om 13 uur', nl, '2026-06-06T13:00'],
    ['Party nächsten Samstag, das Datum ist der 23.05., von 14 bis 17 Uhr', de, '2026-05-23T14:00'],
    ['Kommst du am 6. mit uns baden? Samstag 14 Uhr am Eingang', de, '2026-06-06T14:00'],
    // Another weekday is another day, and a day to answer by is none of the party's.
    ['Enno wird am 5. Juni sechs. Wir feiern am Samstag um 13 Uhr', de, '2026-05-16T13:00'],
    ['Party am Samstag um 15 Uhr. Bescheid bitte bis zum 23.5.', de, '2026-05-16T15:00']
  ])('%s', (text, language, start) => expect(timesOf(language, text)[0]).toBe(start))

  test('time grows with the number of days, not faster', () => {
    const workFor = (days: number) => {
      const text = `${'Fest am 6. Juni. '.repeat(days)}Samstag um 3`
      return workOf(() => timesOf(de, text))
    }
    expect(workFor(2000) / workFor(200)).toBeLessThan(40)
  })
})

describe('days beside ages and other days', () => {
  test.each([
    ['Unsere Ina wird am 23. zwei. Samstagvormittag ab halb 10 bei uns', de, '2026-05-23T09:30'],
    ['Enno wird 4. 16.5. von 10-12 Uhr', de, '2026-05-16T10:00'],
    [
      'Flohmarkt am Mittwoch. Unsere Ina feiert am 23. Mai und lädt alle Kinder der Gruppe ein. Ab 11 Uhr',
      de,
      '2026-05-23T11:00'
    ],
    ['Eva, 12.05.26, 17:55\nAm 16. feiern wir Ina. 10:30 bis 12:30 im Park', de, '2026-05-16T10:30'],
    ['[17:03] Eva: Samstag um 15 Uhr feiern wir, kommt ihr?', de, '2026-05-16T15:00'],
    ['Matrozen gezocht voor 23 mei om 14 uur! Post terug voor 15 mei', nl, '2026-05-23T14:00']
  ])('%s', (text, language, start) => expect(timesOf(language, text)[0]).toBe(start))
})

describe('when they leave', () => {
  test.each([
    ['Samstag 14 Uhr, und um 17 Uhr könnt ihr sie bei uns an der Talstraße 9 wieder abholen', de, '2026-05-16T17:00'],
    ['Samstag ab 14 Uhr, gegen 17 Uhr lösen wir uns auf', de, '2026-05-16T17:00'],
    ['Samstag ab 14 Uhr, ihr müsst um 21 Uhr weg sein', de, '2026-05-16T21:00'],
    ['Feest zaterdag 14 uur. Graag uiterlijk 17.30 uur ophalen', nl, '2026-05-16T17:30'],
    ['Zaterdag: 13.45 uur verzamelen. Einde 17.15 uur, ophalen bij de uitgang', nl, '2026-05-16T17:15'],
    ['Feest zaterdag, 14 uur inloop, 15 uur goochelaar, 16.30 uur afgelopen', nl, '2026-05-16T16:30'],
    ['Feest vrijdag vanaf 19 uur, zaterdag om 11 uur moet iedereen weg', nl, '2026-05-16T11:00']
  ])('%s', (text, language, end) => expect(timesOf(language, text)[1]).toBe(end))

  test('told before the beginning, the only day is that of both', () =>
    expect(timesOf(de, 'Bitte holt die Kinder am Samstag um 12 Uhr wieder ab. Die Feier beginnt um 9:30 Uhr')).toEqual([
      '2026-05-16T09:30',
      '2026-05-16T12:00',
      null
    ]))
  test('from school, and home again', () =>
    expect(
      timesOf(de, 'Wir holen die Mädels am Freitag von der Schule ab (12:45) und bringen sie um 17 Uhr heim')
    ).toEqual(['2026-05-15T12:45', '2026-05-15T17:00', null]))
})

test('an hour behind the day to answer by is that of the answer', () =>
  expect(timesOf(de, 'Feier am 23.5., Zusage bis Freitag, 12 Uhr, dann wird gebucht. Treffpunkt um 14 Uhr')).toEqual([
    '2026-05-23T14:00',
    null,
    '2026-05-15T12:00'
  ]))
