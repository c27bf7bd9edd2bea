import { describe, expect, test } from 'vitest'
import { de } from '@/utils/languages/de/language'
import { en } from '@/utils/languages/en/language'
import { es } from '@/utils/languages/es/language'
import { fr } from '@/utils/languages/fr/language'
import { it } from '@/utils/languages/it/language'
import { pt } from '@/utils/languages/pt/language'
import { timesOf } from './times-of'

/** Sent on Tuesday 12 May 2026. */
const DAY = '2026-05-16'

describe('how long it lasts, told apart from the hours', () => {
  test.each([
    [fr, "Samedi à 14h atelier. Deux heures d'atelier et hop retour maison", '16:00'],
    [fr, 'Samedi à 14h, 2h de jeu, puis on rend les clés', '16:00'],
    [es, 'El sábado a las 17. Tenemos 3 horas de juegos y merienda', '20:00'],
    [pt, 'Festa no sábado às 17h em casa. São 3h de festinha', '20:00'],
    [it, 'Sabato alle 16.30 laboratorio. Due ore di laboratorio e poi tutti a casa', '18:30']
  ])('$code: %s', (language, text, end) => expect(timesOf(language, text)[1]).toBe(`${DAY}T${end}`))
})

describe('when children are fetched', () => {
  test.each([
    [fr, 'Anniv samedi à 14h. À partir de 17h vous pouvez récupérer vos enfants', `${DAY}T17:00`],
    [fr, 'Anniv samedi à 14h. A 17h, vous pouvez revenir', `${DAY}T17:00`],
    [fr, "Anniv samedi à 14h. Jusqu'à 17h au plus tard", `${DAY}T17:00`],
    [en, 'Party Saturday 2pm, pick up no later than 4', `${DAY}T16:00`],
    [en, 'Party on Saturday, come at 4:45, home by 10', `${DAY}T22:00`],
    [it, 'Festa sabato alle 18. Alle 21.30 genitori fuori dal locale', null],
    [en, 'Party Saturday, car park at 2pm, we leave at 2.15pm', null]
  ])('$code: %s', (language, text, end) => expect(timesOf(language, text)[1]).toBe(end))
})

describe('the morning after a night', () => {
  test.each([
    ['Sleepover Saturday, arrive 5. Gone by 10 on Sunday please!'],
    ['Sleepover Saturday, arrive 5 and leave at 10 the next day'],
    ['Sleepover Saturday, drop off 5pm, be gone by 10']
  ])('%s', text => expect(timesOf(en, text).slice(0, 2)).toEqual([`${DAY}T17:00`, '2026-05-17T10:00']))
})

describe('the hour of a party, and that of something before it', () => {
  test.each([
    ['Party on Saturday. School finishes at 3 so come at 3.30, pick up at 6', [`${DAY}T15:30`, `${DAY}T18:00`]],
    ['Party on Saturday. Ceremony ends 2:30 so come over from 3', [`${DAY}T15:00`, null]]
  ])('%s', (text, expected) => expect(timesOf(en, text).slice(0, 2)).toEqual(expected))
})

describe('days', () => {
  test.each([
    [es, 'Cumple el viernes que viene 22 a las 17.15', '2026-05-22T17:15'],
    [pt, 'Festa na semana que vem, sábado 23', '2026-05-23'],
    [es, 'el finde que viene no, el otro, sábado 30 hacemos el cumple. Comemos a las 14h', '2026-05-30T14:00'],
    [de, 'Lina hat am 28. Geburtstag und will klettern. 14-16:30', '2026-05-28T14:00'],
    [fr, 'Léo fête ses 7 ans du samedi 13 juin 18h au 14 juin 10h', '2026-06-13T18:00'],
    [en, 'party for Sol, 25th, 3pm, ours', '2026-05-25T15:00'],
    [en, 'Halloween party at ours Friday 30th October til 6', '2026-10-30'],
    [it, 'Ferragosto è passato ma il 29 agosto Aurora ne fa 11, dalle 5 del pomeriggio', '2026-08-29T17:00']
  ])('$code: %s', (language, text, start) => expect(timesOf(language, text)[0]).toBe(start))
})
