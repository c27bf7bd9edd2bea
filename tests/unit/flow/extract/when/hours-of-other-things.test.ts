import { describe, expect, test } from 'vitest'
import { de } from '@/utils/languages/de/language'
import { en } from '@/utils/languages/en/language'
import { es } from '@/utils/languages/es/language'
import { fr } from '@/utils/languages/fr/language'
import { it } from '@/utils/languages/it/language'
import { nl } from '@/utils/languages/nl/language'
import { pt } from '@/utils/languages/pt/language'
import { timesOf } from './times-of'

const at = (time: string | null) => time && `2026-05-16T${time}`

describe('hours of something else are not those of the party', () => {
  test.each([
    [en, "Party on Saturday at 3. I'm in meetings until 4 today", '15:00', null],
    [de, 'Party am Samstag um 15 Uhr. Ich arbeite heute bis 17 Uhr, also schreibt mir', '15:00', null],
    [fr, 'Fête samedi à 15h. On a bricolé jusqu’à 22h hier', '15:00', null],
    [es, 'La fiesta es el sábado a las 5. Hoy estoy reunido hasta las 16h', '17:00', null],
    [en, "Party on Saturday at 3. We're at swimming until 1", '15:00', null],
    [en, "Party on Saturday 3-5, we'll be decorating from 1", '15:00', '17:00'],
    [de, 'Party am Samstag 15-17 Uhr. Ich bin ab 14 Uhr da, falls was ist', '15:00', '17:00'],
    [pt, 'A festa é sábado às 15h, rua do Sol 18-20', '15:00', null],
    [en, 'Party on Saturday at 3. Free parking until 6', '15:00', null],
    [de, 'Die Party ist am Samstag. Aufbau ab 13 Uhr, Party 15 Uhr', '15:00', null],
    [nl, 'Het feestje is zaterdag. School is om 14.30 uit, kom om 15 uur', '15:00', null],
    [it, 'La festa è sabato alle 15. Chiamatemi prima delle 20', '15:00', null],
    [es, 'La fiesta es el sábado a las 5. El bus pasa hasta las 20h', '17:00', null],
    [fr, 'La fête est samedi. Installation à partir de 13h, fête à 15h', '15:00', null],
    [es, 'La fiesta es el sábado a las 5, calle Mayor 12-14', '17:00', null]
  ])('$code: %s', (language, text, start, end) =>
    expect(timesOf(language, text).slice(0, 2)).toEqual([at(start), at(end)])
  )

  test('the hour by which to answer ends nothing', () =>
    expect(timesOf(de, 'Party am Samstag um 15 Uhr, bitte bis Do 14 Uhr melden').slice(0, 2)).toEqual([
      at('15:00'),
      null
    ]))

  test('a party of the evening may end in the night', () =>
    expect(timesOf(es, 'La fiesta es el sábado a las 21h. Termina a la 1')[1]).toBe('2026-05-17T01:00'))
})

describe('figures of something else are no hours', () => {
  test.each([
    [fr, 'Fête samedi à 15h. De 4 à 8 ans'],
    [it, 'Festa sabato alle 15. Da 4 a 8 anni'],
    [de, 'Feier am Samstag um 15 Uhr. Für Kinder von 4 bis 8'],
    [nl, 'Feestje zaterdag om 15 uur. Voor kinderen van 4 tot 8'],
    [pt, 'Festa sábado às 15h. 20 a 25 minutos da estação'],
    [en, 'Party Saturday at 3. Juniors 8-10'],
    [es, 'Fiesta el sábado a las 15h. Los sitios 2 a 6 son nuestros']
  ])('$code: %s', (language, text) => expect(timesOf(language, text).slice(0, 2)).toEqual([at('15:00'), null]))
})

describe('how long, and when', () => {
  test.each([
    [fr, 'Fête de 2h samedi à 15h', '15:00', null],
    [fr, 'Fête samedi 15h, durée 1 h 30', '15:00', '16:30'],
    [it, 'Sabato 15-18 compleanno di Mia al Gonfialandia', '15:00', '18:00'],
    [es, 'La fiesta es el sábado, tomamos la once de cumple de Mia, a las 17:30', '17:30', null],
    [es, 'Fiesta de dos horas el sábado a las 17h', '17:00', '19:00'],
    [fr, 'Fête samedi midi, 12h30', '12:30', null],
    [es, 'La fiesta es el sábado a mediodía, a las 13h', '13:00', null],
    [nl, 'Het feestje is zaterdag 10-12 uur', '10:00', '12:00']
  ])('$code: %s', (language, text, start, end) =>
    expect(timesOf(language, text).slice(0, 2)).toEqual([at(start), at(end)])
  )

  test('a holiday, and its weekday behind a comma', () =>
    expect(timesOf(pt, 'No dia da criança, segunda-feira, há festa às 15h')[0]).toBe('2026-10-12T15:00'))

  test('days with figures', () => {
    expect(timesOf(es, 'Fiesta el domingo 24 de mayo. Favor de confirmar al 22 5555 0178')[2]).toBeNull()
    expect(timesOf(nl, 'Het feestje is 28-11, 15 uur')[0]).toBe('2026-11-28T15:00')
    expect(timesOf(de, 'Die Party ist am 2. Samstag im Juni um 15 Uhr')[0]).toBe('2026-06-13T15:00')
    expect(timesOf(it, 'Sei invitato al 7° compleanno di Leo! Ore 15-17, sabato 30 maggio')[0]).toBe('2026-05-30T15:00')
  })
})
