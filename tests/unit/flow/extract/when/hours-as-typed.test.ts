import { describe, expect, test } from 'vitest'
import { de } from '@/utils/languages/de/language'
import { en } from '@/utils/languages/en/language'
import { es } from '@/utils/languages/es/language'
import { fr } from '@/utils/languages/fr/language'
import { it } from '@/utils/languages/it/language'
import { nl } from '@/utils/languages/nl/language'
import { pt } from '@/utils/languages/pt/language'
import { timesOf } from './times-of'

const SATURDAY = '2026-05-16'
const at = (time: string | null) => time && `${SATURDAY}T${time}`

describe('hours as thumbs type them', () => {
  test.each([
    ['530pm', '17:30', null],
    ['930am till 1130', '09:30', '11:30'],
    ['230-430', '14:30', '16:30'],
    ['at 330', '15:30', null],
    ['2;30-4;30', '14:30', '16:30'],
    ['2,30pm', '14:30', null],
    ['10-12am', '10:00', '12:00'],
    ['11 for 11.30', '11:00', null]
  ])('Saturday %s', (hours, start, end) =>
    expect(timesOf(en, `Party on Saturday ${hours} at ours`).slice(0, 2)).toEqual([at(start), at(end)])
  )

  test.each(['in room 330', 'at 130 High Street', 'for £115', 'with 120 balloons'])('no hour: Saturday %s', words =>
    expect(timesOf(en, `Party on Saturday ${words}`)).toEqual([SATURDAY, null, null])
  )

  test('the number of a house behind an hour ends nothing', () =>
    expect(timesOf(fr, 'Fête samedi dès 10 h 30 au 215, chemin Vert').slice(0, 2)).toEqual([at('10:30'), null]))
})

describe('minutes behind a space', () => {
  test.each([
    [en, 'Party Saturday 17 30 at ours', '17:30', null],
    [es, 'El cumple es el sábado de 17 30 a 19 30 en casa', '17:30', '19:30'],
    [it, 'La festa è sabato dalle 16 30 alle 18 30 da noi', '16:30', '18:30'],
    [es, 'El cumple es el sab 16 15 a 18 en casa', '15:00', '18:00']
  ])('%#: %s %s', (language, text, start, end) =>
    expect(timesOf(language, text).slice(0, 2)).toEqual([at(start), at(end)])
  )

  test.each(['for 12 30 kids came last time', 'at number 3 15 Mill Lane'])('none: Saturday %s', words =>
    expect(timesOf(en, `Party on Saturday ${words}`)).toEqual([SATURDAY, null, null])
  )

  test('a day with a dot, and its hours in the next line or behind "from"', () => {
    expect(timesOf(pt, 'Festa da Maya\n19.12\n14h30')[0]).toBe('2026-12-19T14:30')
    expect(timesOf(en, 'Disco for Maya 21.11 from 17 to 20')[0]).toBe('2026-11-21T17:00')
  })
})

describe('figures that are no hour', () => {
  test.each([
    [nl, 'Feestje zondag 31 mei 10u. Laat iets weten vóór 20/5: 06-55500117', '2026-05-20'],
    [pt, 'Festa domingo 31 de maio 15h. Confirmar até 20/05: (19) 95550-0177', '2026-05-20'],
    [pt, 'Festa domingo 31 de maio 15h, resposta até 20.05', '2026-05-20'],
    [es, 'Cumple domingo 31 de mayo 15h. Confirmar al 11 5555-0142', null]
  ])('$code: %s', (language, text, replyBy) => expect(timesOf(language, text)[2]).toBe(replyBy))

  test('a length behind the hour, not the hour of an end', () =>
    expect(timesOf(pt, 'Bolinho sábado 16:00 aqui em casa. 1h30 no máximo')[1]).toBe(at('17:30')))
})

describe('days as people say them', () => {
  test.each([
    [en, 'Party Sat 30 at 2pm', '2026-05-30T14:00'],
    [en, 'Party Sat 6 at 2pm', '2026-06-06T14:00'],
    [en, 'Party Sat 6 at 12 Mill Lane', at('18:00')],
    [de, 'Feier Samstag 6 um 15 Uhr', '2026-06-06T15:00'],
    [nl, 'Feestje zaterdag 6 om 14u', '2026-06-06T14:00'],
    [nl, 'Feestje zaterdag 6 juni van 7 tot 10', '2026-06-06T19:00'],
    [nl, 'Feestje 6-6 om 14 uur', '2026-06-06T14:00'],
    [it, 'Festa sabato 6 h16.30', '2026-06-06T16:30'],
    [it, 'Festa 6.06 h 16', '2026-06-06T16:00'],
    [fr, 'Fête samedi 06.06, 10h-14h', '2026-06-06T10:00'],
    [en, 'Party Sat 6 Jun.2-4pm', '2026-06-06T14:00'],
    [nl, 'Feestje zaterdag de 30ste om 14u', '2026-05-30T14:00'],
    [nl, 'Feestje zaterdag de 23de om 14u', '2026-05-23T14:00'],
    [fr, 'Fête le seize, samedi. Salle Orme dans le 14e. 14h', '2026-05-16T14:00'],
    [fr, 'Fête mardi neuf juin à 15h', '2026-06-09T15:00'],
    [it, 'Festa la prima domenica di giugno alle 15', '2026-06-07T15:00'],
    [nl, 'Feestje op do om 14u', '2026-05-14T14:00'],
    [nl, 'Feestje do 14u bij ons', '2026-05-14T14:00'],
    [de, 'Feier am do um 15 Uhr', '2026-05-14T15:00'],
    [pt, 'Festa dia 5 dez às 15h', '2026-12-05T15:00'],
    [pt, 'Festa sábado às dez', at('10:00')],
    [es, 'Fiesta Saturday, August 22, 15:00', '2026-08-22T15:00'],
    [fr, 'Fête samedi de 10.05 à 11h', '2026-05-16T10:05'],
    [pt, 'Festa 6.06 às 15h', '2026-06-06T15:00'],
    [it, 'Venerdì finisce la scuola e sabato 23 maggio facciamo festa. Dalle 15', '2026-05-23T15:00'],
    [es, 'Hola familias de 4to! El 23 de mayo es el cumple, los esperamos 13:45', '2026-05-23T13:45']
  ])('$code: %s', (language, text, start) => expect(timesOf(language, text)[0]).toBe(start))

  test.each(['RSVP 20th please', 'Please reply before the 20'])('%s', asked =>
    expect(timesOf(en, `Party on the 30th May, 2-4. ${asked}`)[2]).toBe('2026-05-20')
  )

  test.each([
    ['Wir feiern am siebzehnten um drei', '2026-05-17T15:00'],
    ['Er hat am elften Geburtstag, Feier am Samstag um 15 Uhr', at('15:00')],
    ['Am zweiten Tisch sitzt ihr, Feier am Samstag', SATURDAY]
  ])('%s', (text, start) => expect(timesOf(de, text)[0]).toBe(start))
})

describe('hours in words', () => {
  test.each([
    [en, 'Party on Saturday from 3 to 4 and a half', '15:00', '16:30'],
    [en, 'Party on Saturday 10am, hour n half, at ours', '10:00', '11:30'],
    [en, 'Party on Saturday 10am two and a half hours at ours', '10:00', '12:30'],
    [es, 'Cumple el sábado de once a una y media', '11:00', '13:30'],
    [es, 'Cumple el sábado de doce a la una', '12:00', '13:00'],
    [it, "Festa sabato dalle undici all'una", '11:00', '13:00'],
    [it, 'Festa sabato da le tre a le sei', '15:00', '18:00'],
    [nl, 'Feestje zaterdag, een toernooi 4 tegen 4, aftrap 13.30, klaar om 16.00', '13:30', '16:00'],
    [de, 'Feier am Samstag, 16:30. Geschwister ab 4 willkommen', '16:30', null]
  ])('$code: %s', (language, text, start, end) =>
    expect(timesOf(language, text).slice(0, 2)).toEqual([at(start), at(end)])
  )

  test('half a year more is no hour', () =>
    expect(timesOf(en, 'She is 5 and a half, party on Saturday at 3')[0]).toBe(at('15:00')))

  test('an hour that ends is none that begins', () =>
    expect(timesOf(nl, 'Moppie is zaterdag jarig, na school bij mij. We maken taart tot half 5').slice(0, 2)).toEqual([
      SATURDAY,
      at('16:30')
    ]))
})

describe('a zero before the hour leaves its half of the day to the words beside it', () => {
  test.each([
    [en, 'Party on Saturday 04:30 PM to 07:00 PM', '16:30', '19:00'],
    [en, 'Party on Saturday. Time: 04.00 pm', '16:00', null],
    [en, 'Party on Saturday 09:00 am to 12:00 pm', '09:00', '12:00'],
    [en, 'Party on Saturday evening at 07:00', '19:00', null],
    [en, 'Party on Saturday 09:00 to 12:00', '09:00', '12:00'],
    [es, 'Fiesta el sábado a las 05:00 de la tarde', '17:00', null],
    [de, 'Feier am Samstag um 09:00 am See', '09:00', null]
  ])('$code: %s', (language, text, start, end) => {
    const at = (hour: string | null) => hour && `2026-05-16T${hour}`
    expect(timesOf(language, text).slice(0, 2)).toEqual([at(start), at(end)])
  })
})
