import { describe, expect, test } from 'vitest'
import { en } from '@/utils/languages/en/language'
import { es } from '@/utils/languages/es/language'
import { fr } from '@/utils/languages/fr/language'
import { it } from '@/utils/languages/it/language'
import { pt } from '@/utils/languages/pt/language'
import { timesOf } from './times-of'

const SATURDAY = (from: string | null, to: string | null) => [
  from && `2026-05-23T${from}`,
  to && `2026-05-23T${to}`,
  null
]

describe('a card in the words of its theme', () => {
  test.each([
    [en, 'Leo is 6! Sat 23 May\nLift-off: 2pm\nTouchdown: 4pm', SATURDAY('14:00', '16:00')],
    [fr, 'Fête de Zoé samedi 23 mai\nDécollage : 14h\nAtterrissage : 17h', SATURDAY('14:00', '17:00')],
    [es, 'Cumple de Leo, sábado 23 de mayo\nDespegue: 17h\nAterrizaje: 20h', SATURDAY('17:00', '20:00')],
    [it, 'Festa di Zoe sabato 23 maggio\nImbarco: 15\nSbarco: 18', SATURDAY('15:00', '18:00')],
    [pt, 'Festa do Ravi, sábado 23 de maio\nDecolagem: 17h\nPouso: 20h', SATURDAY('17:00', '20:00')]
  ])('%#', (language, text, expected) => expect(timesOf(language, text)).toEqual(expected))
})

describe('who fetches, brings back or closes tells the end', () => {
  test.each([
    ['Festa no sábado 23 de maio às 15h. Devolvemos todos em casa às 18h', SATURDAY('15:00', '18:00')],
    ['Sábado, dia 23, saímos às 9h para o parque e voltamos às 17h', SATURDAY('09:00', '17:00')],
    ['Festa no sábado, 23 de maio, às 15h. O espaço fecha às 18h30', SATURDAY('15:00', '18:30')],
    [
      'Esperamos por ele no sábado, 23 de maio, às 15h. Pode vir buscá-lo por volta das 18h',
      SATURDAY('15:00', '18:00')
    ],
    ['Festa no sábado, 23 de maio, à volta das 15h', SATURDAY('15:00', null)],
    [
      'Dorme cá na sexta, dia 22, a partir das 18h. No sábado até às 10h os pais passam a buscar',
      ['2026-05-22T18:00', '2026-05-23T10:00', null]
    ],
    [
      'Dorme cá na sexta, dia 22, às 18h. Devolvo sábado depois do almoço, umas 14h',
      ['2026-05-22T18:00', '2026-05-23T14:00', null]
    ],
    ['Festa no sábado 23 de maio. Entramos às 15h e saímos às 17h, depois bolo até às 18h', SATURDAY('15:00', '18:00')],
    ['A sala é nossa até às 18h. A festa é no sábado 23 de maio às 15h', SATURDAY('15:00', '18:00')],
    ['Começa às 15h e acaba às 18h, sábado 23 de maio, no clube', SATURDAY('15:00', '18:00')],
    ['Sábado 23 de maio: abre às 9h, teatro às 10h, bolo às 11h, até 12h', SATURDAY('09:00', '12:00')],
    ['Festa no sábado 23 de maio das onze à uma no jardim', SATURDAY('11:00', '13:00')],
    ['Festa no sábado 23 de maio às 15h, 18h o mais tardar', SATURDAY('15:00', '18:00')],
    ['Festa no sábado 23 de maio às 15h, cerca de duas horas no ginásio', SATURDAY('15:00', '17:00')],
    [
      'Festa na quinta 14 de maio às 15h, deixo cada um em casa lá pelas 18h. autorização na agenda até segunda pls',
      ['2026-05-14T15:00', '2026-05-14T18:00', null]
    ]
  ])('%s', (text, expected) => expect(timesOf(pt, text)).toEqual(expected))

  test.each([
    ['Fête samedi 23 mai à 14h. Nous serons de retour à la gare à 17h30', SATURDAY('14:00', '17:30')],
    ['Fête samedi 23 mai. Rendez-vous à la ferme à 10h, fin vers 16h', SATURDAY('10:00', '16:00')],
    ['Fête pendant les vacances : du samedi 23 mai 14h au samedi 23 mai 17h', SATURDAY('14:00', '17:00')],
    ['Fête samedi 23 mai à 14h, vous pouvez repasser à 17h', SATURDAY('14:00', '17:00')],
    ['Fête samedi 23 mai à 13h au 2145, 8e Avenue', SATURDAY('13:00', null)]
  ])('%s', (text, expected) => expect(timesOf(fr, text)).toEqual(expected))

  test.each([
    ['Festa sabato 23 maggio alle 15, da riprendere alle 18 al cancello', SATURDAY('15:00', '18:00')],
    ['Festa sabato 23 maggio: accoglienza alle 15, torta alle 17, fine alle 18', SATURDAY('15:00', '18:00')],
    ['Festa sabato 23 maggio: ingresso 16.30, uscita 19.30, torta alle 18.30', SATURDAY('16:30', '19:30')],
    ['Festa sabato 23 maggio alle 16, alle 19 liberi tutti', SATURDAY('16:00', '19:00')],
    ['Festa sabato 23 maggio alle 15 in via Sei Giugno 6. Si finisce alle 18', SATURDAY('15:00', '18:00')],
    ['Festa sabato 23 maggio 18/21', SATURDAY('18:00', '21:00')]
  ])('%s', (text, expected) => expect(timesOf(it, text)).toEqual(expected))

  test.each([
    [
      "It's his party on the 23rd, can you drop him at two and then it's pizza and I'll bring him back to you for half past six",
      SATURDAY('14:00', '18:30')
    ],
    [
      'His party is on the 23rd. Swim is 1 to 2, then pizza and cake upstairs with us until 3:15',
      SATURDAY('13:00', '15:15')
    ]
  ])('%s', (text, expected) => expect(timesOf(en, text)).toEqual(expected))

  test.each([
    ['Cumple el sábado 23 de mayo a las 17h. A las 20h todos a casa', SATURDAY('17:00', '20:00')],
    ['Cumple el sábado 23 de mayo a las 17h. Los devolvemos en la puerta a las 20h', SATURDAY('17:00', '20:00')],
    ['Cumple el sábado 23 de mayo a las 17h, no, 17:30', SATURDAY('17:30', null)],
    [
      'Se queda a dormir el viernes 22 de mayo, de 18h a 11h del sábado',
      ['2026-05-22T18:00', '2026-05-23T11:00', null]
    ],
    [
      'La tarta es a las 7, pero el cumple empieza a las 5 el sábado 23 y a las 8:30 cerramos',
      SATURDAY('17:00', '20:30')
    ],
    ['Cumple el sábado 23 de mayo a las 17h en el parque, una hora y media de juegos', SATURDAY('17:00', '18:30')],
    ['Cumple el sábado 23 de mayo. Hora 11 hasta 14', SATURDAY('11:00', '14:00')],
    ['A las 20 cerramos. Cumple el sábado 23 de mayo a las 17h', SATURDAY('17:00', '20:00')],
    ['Cumple el sábado 23 de mayo a las 17h, hora y media de saltos', SATURDAY('17:00', '18:30')],
    ['Cumple el sábado 23 de mayo a las 17h. Son dos horas de bolera con comida', SATURDAY('17:00', '19:00')],
    ['Cumple el sábado 23 de mayo a las 17h. A las 20:30 os los llevo', SATURDAY('17:00', '20:30')],
    ['Cumple el sábado 23 de mayo a las 17h, a las 20 tenemos que dejar el local', SATURDAY('17:00', '20:00')]
  ])('%s', (text, expected) => expect(timesOf(es, text)).toEqual(expected))
})

test.each([
  ["Party on Saturday 23 May from 2.30. I'll be throwing everybody out at 4.30", SATURDAY('14:30', '16:30')],
  ['Party on Saturday 23 May at 10. We have the barn until half past noon', SATURDAY('10:00', '12:30')],
  ['Party on Saturday 23 May at 2.30. We lose the room at 4.30', SATURDAY('14:30', '16:30')],
  ["Party on Saturday 23 May at 2.30. They'll be yours again at 4.30", SATURDAY('14:30', '16:30')],
  ['Party on Saturday 23 May at 2.30. Two and a half hours of mayhem!', SATURDAY('14:30', '17:00')],
  ['Party on Saturday 23 May at 2, with a clown for the kids until 5', SATURDAY('14:00', '17:00')],
  ['Party on Saturday 23 May at 5 until our fake midnight at 7', SATURDAY('17:00', '19:00')]
])('%s', (text, expected) => expect(timesOf(en, text)).toEqual(expected))

test.each([
  ['Festa sabato 23 maggio ore 15 / 18', it, SATURDAY('15:00', '18:00')],
  ['Fête samedi 23 mai à 14h, on plie bagage à 17h', fr, SATURDAY('14:00', '17:00')]
])('%s', (text, language, expected) => expect(timesOf(language, text)).toEqual(expected))

describe('what stands between an hour and its end', () => {
  test('a day to answer by has no end', () => {
    const text = 'Party on Saturday 23 May at 3. Can you tell me by Friday? It ends at 7'
    expect(timesOf(en, text)).toEqual(['2026-05-23T15:00', '2026-05-23T19:00', '2026-05-15'])
  })

  test('of several days the one in the sentence of the hours is the party', () => {
    const text =
      '16/05: fotos da escola.\n23/05: a família da Yasmin (Maternal II) convida toda a turma para a sala de jogos da casa nova, das 10h às 12h'
    expect(timesOf(pt, text)).toEqual(SATURDAY('10:00', '12:00'))
  })

  test('bars part a date', () => {
    expect(timesOf(pt, 'Festa\n23 | 05 | 2026\n15h - 18h')).toEqual(SATURDAY('15:00', '18:00'))
  })
})
