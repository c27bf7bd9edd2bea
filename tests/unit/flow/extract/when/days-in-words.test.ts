import { expect, test } from 'vitest'
import { readWhen } from '@/utils/flow/extract/when/read-when'
import { tokenize } from '@/utils/kit/tokens'
import { de } from '@/utils/languages/de/language'
import { en } from '@/utils/languages/en/language'
import { es } from '@/utils/languages/es/language'
import { fr } from '@/utils/languages/fr/language'
import { it } from '@/utils/languages/it/language'
import { nl } from '@/utils/languages/nl/language'
import { pt } from '@/utils/languages/pt/language'

/** A Tuesday. */
const SENT = '2026-05-12T18:00'
const languages = { it, es, fr, de, nl, pt, en }
const read = (code: keyof typeof languages, text: string) =>
  readWhen(tokenize(text), { language: languages[code], sentAt: SENT, region: code.toUpperCase() })

test.each([
  ['it', 'festa sabato sedici alle quattro', '2026-05-16T16:00'],
  ['it', 'la festa è il ventitré alle quindici', '2026-05-23T15:00'],
  ['it', 'festa domenica a otto, ore 11', '2026-05-24T11:00'],
  ['it', 'sabato carnevale da noi alle 16', '2026-05-16T16:00'],
  ['it', "festa l'ultima domenica di giugno alle 16", '2026-06-28T16:00'],
  ['it', 'martedì 5 gennaio aspettiamo la Befana! Dalle 16 da noi', '2027-01-05T16:00'],
  ['it', 'festa il 20 del mese prossimo alle 16', '2026-06-20T16:00'],
  ['it', 'tra due settimane, sabato 30 alle 16, festa da noi', '2026-05-30T16:00'],
  ['fr', 'la fête a lieu dans deux semaines, le samedi 30 à 16h', '2026-05-30T16:00'],
  ['fr', 'elle aura 8 ans le 9 juin, la fête est le 14 à 16h', '2026-06-14T16:00'],
  ['es', 'la fiesta es el sábado dieciséis a las cinco', '2026-05-16T17:00'],
  ['es', 'hoy en ocho a las 4 pm celebramos el cumple', '2026-05-19T16:00'],
  ['es', 'Fiesta de Halloween, viernes 23 de octubre a las 18h', '2026-10-23T18:00'],
  ['es', 'Cumple de Leo sábado 23,17 h en casa', '2026-05-23T17:00'],
  ['nl', 'feestje zaterdag drieëntwintig mei om twee uur', '2026-05-23T14:00'],
  ['de', 'Fest am Sonntag, einunddreißig Mai, 15 Uhr', '2026-05-31T15:00'],
  ['de', 'Jule wird am Samstag, 23. Mai, drei. Kommt gegen 15 Uhr zu uns', '2026-05-23T15:00'],
  ['pt', 'data • 23.10 sexta, hora • 15h', '2026-10-23T15:00'],
  ['en', 'Tea party Saturday 23rd? 3 - 5 at ours', '2026-05-23T15:00'],
  ['en', 'Party Saturday 23rd May\nTime: 3\nBring socks', '2026-05-23T15:00'],
  [
    'en',
    'Party on Saturday, and do please read all that the school has sent to you about our nuts, in chapters 3-4',
    '2026-05-16'
  ],
  ['en', 'Halloween party 3-5 on Saturday, pumpkin contest at 4pm', '2026-10-31T15:00']
] as const)('%s: %s', (code, text, start) => expect(read(code, text).parties[0]?.start?.value).toBe(start))

test.each([
  ['it', 'festa da noi venerdì, portatela per le 18 e tornate sabato alle 10', '2026-05-15T18:00', '2026-05-16T10:00'],
  [
    'it',
    'Ritrovo 14.45, il film comincia alle 15.10, poi merenda fino alle 18.30. Sabato 16',
    '2026-05-16T14:45',
    '2026-05-16T18:30'
  ],
  ['fr', 'pyjama du samedi 13 juin 18h au 14 juin 10h', '2026-06-13T18:00', '2026-06-14T10:00'],
  ['fr', 'atelier samedi 6 juin, 9h45 (visite à 10h) à 11h45', '2026-06-06T09:45', '2026-06-06T11:45'],
  ['fr', 'fête samedi 6 juin, 10h30 / 12h30', '2026-06-06T10:30', '2026-06-06T12:30'],
  ['es', 'fiesta el viernes desde las 7 hasta el sábado a las 11 de la mañana', '2026-05-15T19:00', '2026-05-16T11:00']
] as const)('%s, from and to: %s', (code, text, start, end) => {
  const [party] = read(code, text).parties
  expect([party?.start?.value, party?.end?.value]).toEqual([start, end])
})

test('either of two days is a question', () =>
  expect(read('it', 'festa di Zoe, o sabato 16 o domenica 17').parties[0]).toMatchObject({
    start: null,
    problem: 'choose',
    readings: ['2026-05-16', '2026-05-17']
  }))

test.each<[keyof typeof languages, string]>([
  ['it', 'festa di Zoe, tra sabato 16 e domenica 17 maggio'],
  ['fr', "l'anniversaire de Zoé, on hésite entre le 16 et le 17 mai"]
])('one of two days is a question: %s, %s', (code, text) =>
  expect(read(code, text).parties[0]).toMatchObject({ start: null, readings: ['2026-05-16', '2026-05-17'] })
)

test("the writer's own promise is no day to answer by", () =>
  expect(read('it', 'festa sabato 30, vi dico io entro giovedì').replyBy).toBeNull())

test('a day to answer by ends before a number to call', () =>
  expect(read('es', 'Fiesta el sábado 30\nConfirmar: hasta el 26 al 987 654 321').replyBy?.value).toBe('2026-05-26'))
