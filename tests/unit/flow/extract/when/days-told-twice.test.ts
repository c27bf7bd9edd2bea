import { describe, expect, test } from 'vitest'
import { readWhen } from '@/utils/flow/extract/when/read-when'
import { tokenize } from '@/utils/kit/tokens'
import { en } from '@/utils/languages/en/language'
import { es } from '@/utils/languages/es/language'
import { fr } from '@/utils/languages/fr/language'
import { pt } from '@/utils/languages/pt/language'
import { SENT, timesOf } from './times-of'

describe('one day, told in two ways', () => {
  test.each([
    ['Mañana miércoles despedimos a Leo en el parque. Hasta las 6', ['2026-05-13', '2026-05-13T18:00', null]],
    ['El finde del 23 es el cumple, el sábado a las 11', ['2026-05-23T11:00', null, null]],
    [
      'Martes y ya pensando en fiestas: el jueves cumple de Sol, de 5 a 7',
      ['2026-05-14T17:00', '2026-05-14T19:00', null]
    ],
    ['Cumple el jueves (que no hay cole el viernes) a las 18', ['2026-05-14T18:00', null, null]]
  ])('%s', (text, expected) => expect(timesOf(es, text)).toEqual(expected))

  test.each([
    ['A Sara faz 6 no dia 20 de maio, que é quarta, e a festa é no sábado seguinte às 12h', '2026-05-23T12:00'],
    ['Festa no próximo fim de semana, sáb. 23-5, às 18h', '2026-05-23T18:00'],
    ['Festa na última sexta deste mês às 17h', '2026-05-29T17:00'],
    ['A festa não é neste sábado, é no outro, às 15h', '2026-05-23T15:00'],
    ['No fim de semana de 30 temos festa, no sábado às 15h', '2026-05-30T15:00'],
    ['A Sara faz anos a 30 e a festa é nesse mesmo sábado, 10h', '2026-05-30T10:00']
  ])('%s', (text, expected) => expect(timesOf(pt, text)[0]).toBe(expected))

  test('the weekend of a date, in English', () =>
    expect(timesOf(en, 'Party the weekend of the 23rd of May, on Saturday at 11')[0]).toBe('2026-05-23T11:00'))
})

describe('figures that are no days', () => {
  test('a class', () =>
    expect(timesOf(pt, 'Meninas do 4º C, festa da Carol sábado 30/5, 14h')[0]).toBe('2026-05-30T14:00'))
  test('neighbours who fetch', () =>
    expect(timesOf(es, 'Fiesta el sábado 6 de junio a las 5, a las 8 recogemos por los vecinos del 3')[1]).toBe(
      '2026-06-06T20:00'
    ))
})

describe('groups whose day stands behind their hours', () => {
  test('are asked about', () => {
    const text = 'Festa: meninas 14h-16h, meninos 16h30-18h30. Sábado 30/05'
    const { parties } = readWhen(tokenize(text), { language: pt, sentAt: SENT, region: 'BR' })
    expect(parties[0]).toMatchObject({
      start: { value: '2026-05-30' },
      end: null,
      readings: ['2026-05-30T14:00', '2026-05-30T16:30']
    })
  })
})

describe('a day that words behind it ask an answer for', () => {
  test.each([
    [fr, 'Fête samedi 30 mai à 14h. Réponse avant le 20 au 06 12 34 56 78', '2026-05-20'],
    [fr, 'Fête samedi 30 mai à 14h. RSVP avant le 20 au 06.12.34.56.78', '2026-05-20'],
    [es, 'Cumple el sábado 30 de mayo a las 11. Para el martes necesito saber quién viene', '2026-05-19'],
    [es, 'Cumple el sábado 30 de mayo a las 11. Confirmar porfa, plazo viernes 22', '2026-05-22'],
    [es, 'Cumple el sábado 30 de mayo a las 11. Confirmar a más tardar una semana antes', '2026-05-23'],
    [pt, 'Festa sábado 30 de maio às 15h. Para dia 22 preciso de saber quem vem', '2026-05-22']
  ])('%#', (language, text, expected) => expect(timesOf(language, text)[2]).toBe(expected))
})

test('how long the party lasts, told of the party', () =>
  expect(timesOf(pt, 'Festa do Heitor sábado 30/05 às 18h no Buffet Alegria, são 4 horas de festa')[1]).toBe(
    '2026-05-30T22:00'
  ))
