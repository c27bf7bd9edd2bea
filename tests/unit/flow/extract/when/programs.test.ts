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
const SATURDAY = '2026-05-16'
const at = (time: string | null) => time && `${SATURDAY}T${time}`

describe('what there is, each with its hour', () => {
  test.each([
    [en, 'Cocktails 6, dinner 7, dancing till 11, Saturday at ours', '18:00', '23:00'],
    [en, 'Our party, Saturday 16 May\nCocktails 6\nDinner 7\nDancing till 11', '18:00', '23:00'],
    [en, 'Housewarming Saturday 16 May. Doors 7, food 8', '19:00', null],
    [nl, 'Zaterdag bij ons: borrel 5, eten 7, dansen tot 11', '17:00', '23:00'],
    [en, 'Party on Saturday: crafts 2-4, tea 4-5', '14:00', '17:00'],
    [nl, 'Feestje op zaterdag: spelletjes 2-4, taart 4-5', '14:00', '17:00']
  ])('$code: %s', (language, text, start, end) =>
    expect(timesOf(language, text).slice(0, 2)).toEqual([at(start), at(end)])
  )

  test.each(['Leo 6, Mia 8, party on Saturday', 'Party on Saturday. Bring: crisps 6, cakes 4'])('no hours: %s', text =>
    expect(timesOf(en, text)[0]).toBe(SATURDAY)
  )
})

describe('an end on a line of its own', () => {
  test.each([
    [it, 'Festa sabato 16 maggio\nDalle 16:00\nAlle 19:00', '16:00', '19:00'],
    [fr, 'Fête samedi 16 mai\nDe 14h\nà 17h', '14:00', '17:00'],
    [pt, 'Festa sábado\nDas 16h\nÀs 20h', '16:00', '20:00'],
    [it, 'Festa sabato\nDalle 16:00\nAlle 18:00 torta', '16:00', null]
  ])('$code: %s', (language, text, start, end) =>
    expect(timesOf(language, text).slice(0, 2)).toEqual([at(start), at(end)])
  )
})

describe('how long until they are fetched', () => {
  test.each([
    [en, 'Party Saturday at 2, collect them after 2 hours', '16:00'],
    [en, 'Party Saturday at 2. Pick up 2 hours later', '16:00'],
    [fr, 'Anniversaire samedi à 14h, à récupérer au bout de 3h', '17:00'],
    [fr, 'Anniversaire samedi à 14h, on vous les rend 3h après', '17:00'],
    [es, 'Cumple el sábado a las 17h, recogida tres horas después', '20:00'],
    [it, 'Festa sabato alle 16, dopo 3 ore li venite a prendere', '19:00'],
    [pt, 'Festa sábado às 15h, buscar depois de 3 horas', '18:00'],
    [nl, 'Feestje zaterdag om 14.00. Na 3 uurtjes ophalen', '17:00'],
    [de, 'Geburtstag am Samstag um 15 Uhr. Nach 3 Stunden abholen', '18:00'],
    [en, 'Party on Saturday at 2. The clown comes one hour later', null],
    [en, 'A 90 minute trampoline party on Saturday at 2', '15:30'],
    [en, "Party Saturday, 2 o'clock start, all done by half 4", '16:30']
  ])('$code: %s', (language, text, end) => expect(timesOf(language, text)[1]).toBe(at(end)))
})

describe('an end comes behind every hour that was told before it', () => {
  test.each([
    [de, 'Hochzeit am Samstag: 14 Uhr Trauung, 18 Uhr Abendessen, danach Party bis 3 Uhr', '03:00'],
    [fr, "Mariage samedi : 15h cérémonie, 17h vin d'honneur, 20h dîner, fin vers 4h", '04:00'],
    [en, 'Our wedding on Saturday: ceremony 15:00, dinner 18:00, dancing till 2', '02:00']
  ])('$code: %s', (language, text, end) => expect(timesOf(language, text)[1]).toBe(`2026-05-17T${end}`))

  test('unless none is so late', () =>
    expect(timesOf(de, 'Party am Samstag um 15 Uhr. Um 18 Uhr Grillen, um 7 ist Schluss')[1]).toBe(at('19:00')))
})

describe('an end with no beginning', () => {
  test.each([
    ['Drinks in the garden on Saturday till 10', '22:00'],
    ['Soft play for the birthday, Saturday morning till 11', '11:00']
  ])('%s', (text, end) => expect(timesOf(en, text)[1]).toBe(at(end)))
})

describe('a night ends in the morning', () => {
  test.each([
    [en, 'Sleepover Friday from 5, home after breakfast about 10'],
    [en, 'Sleepover Friday from 5 to 10 the next morning'],
    [en, 'Film night and sleepover Friday 5pm, parents back at 10 the next morning'],
    [de, 'Übernachtung am Freitag, von 17 Uhr bis 10 Uhr am nächsten Morgen'],
    [it, 'Pigiama party venerdì dalle 17 alle 10 del giorno dopo'],
    [es, 'Fiesta de pijamas el viernes a las 17h hasta las 10 de la mañana siguiente'],
    [pt, 'Festa do pijama sexta das 17h às 10h do dia seguinte']
  ])('$code: %s', (language, text) =>
    expect(timesOf(language, text).slice(0, 2)).toEqual(['2026-05-15T17:00', at('10:00')])
  )
})

test('the figure behind a weekday is no age', () =>
  expect(timesOf(en, "tea and cake at nan's saturday 3")[0]).toBe(at('15:00')))
