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
const languages = { de, en, es, fr, it, nl, pt }
const start = (code: keyof typeof languages, text: string, sentAt = SENT, region = 'GB') =>
  readWhen(tokenize(text), { language: languages[code], sentAt, region }).parties[0]?.start?.value ?? null

test.each([
  ['en', 'Halloween party on the 31st, 6pm', '2026-10-31T18:00'],
  ['en', 'Christmas drinks at ours on the 20th, 5pm', '2026-12-20T17:00'],
  ['de', 'Silvester am 31. bei uns, ab 19 Uhr', '2026-12-31T19:00'],
  ['de', 'Nikolausfeier am 6. um 16 Uhr bei uns', '2026-12-06T16:00'],
  ['pt', 'Passagem de ano, dia 31, às 21h em nossa casa', '2026-12-31T21:00'],
  ['es', 'Fiesta de Reyes el 6 a las 17h en casa', '2027-01-06T17:00'],
  ['fr', 'Réveillon le 31 à la maison à partir de 20h', '2026-12-31T20:00'],
  ['it', 'Festa di Halloween il 31 alle 18 da noi', '2026-10-31T18:00'],
  ['nl', 'Kerstborrel op de 18e om 17 uur bij ons', '2026-12-18T17:00']
] as const)('a holiday tells the month of a number alone: %s, %s', (code, text, at) =>
  expect(start(code, text)).toBe(at)
)

test.each([
  ['what is over', 'en', 'Party at ours after Easter, on the 20th at 3pm', SENT, '2026-05-20T15:00'],
  ['a name', 'es', 'Cumple de Marta Reyes el 20 a las 17h en casa', SENT, '2026-05-20T17:00'],
  ['its season', 'en', 'Back from Christmas! Party on the 9th at 3pm', '2027-01-03T18:00', '2027-01-09T15:00'],
  ['a weekday that fits', 'en', 'Christmas party, Sunday the 29th at 3pm', '2026-11-20T18:00', '2026-11-29T15:00']
] as const)('another month is meant: %s', (_, code, text, sentAt, at) => expect(start(code, text, sentAt)).toBe(at))

test.each([
  ['fr', 'Week-end de Pentecôte, dimanche 12h, barbecue chez nous', '2026-05-24T12:00'],
  ['fr', 'Barbecue chez nous dimanche du week-end de Pentecôte à 12h', '2026-05-24T12:00'],
  ['de', 'Pfingsten, Samstag ab 16 Uhr Grillen bei uns', '2026-05-23T16:00'],
  ['de', 'Pfingstwochenende, Sonntag ab 14 Uhr Grillen bei uns', '2026-05-24T14:00'],
  ['nl', 'Pinksterweekend, zondag vanaf 14 uur BBQ bij ons', '2026-05-24T14:00'],
  ['en', 'Easter weekend, Saturday 2pm, egg hunt at ours', '2027-03-27T14:00'],
  ['en', 'Bank holiday weekend BBQ at ours, Saturday 2pm', '2026-05-23T14:00'],
  ['en', 'Memorial Day weekend, Sunday at 2pm, cookout at ours', '2026-05-24T14:00']
] as const)('a day of a long weekend: %s, %s', (code, text, at) => expect(start(code, text)).toBe(at))

test.each([
  ['es', 'El cumple de Leo es dentro de dos sábados, a las 17h', '2026-05-23T17:00'],
  ['fr', 'Anniversaire de Léo dans deux samedis à 15h', '2026-05-23T15:00'],
  ['it', 'Festa di Leo tra due sabati alle 16', '2026-05-23T16:00'],
  ['nl', 'Feestje van Leo over twee zaterdagen om 15 uur', '2026-05-23T15:00'],
  ['pt', 'Niver do Leo daqui a dois sábados às 16h', '2026-05-23T16:00'],
  ['de', 'In zwei Samstagen feiern wir um 15 Uhr', '2026-05-23T15:00'],
  ['pt', 'niver do leo sab 20 pras 4 aqui em casa', '2026-05-16T15:40'],
  ['pt', 'niver do leo dia 20 pras 4 aqui em casa', '2026-05-20T16:00'],
  ['de', 'am ersten Dezember ziehe ich um, am sechsten ist Party ab 20 Uhr', '2026-12-06T20:00']
] as const)('days that are counted: %s, %s', (code, text, at) => expect(start(code, text)).toBe(at))

test.each([
  ['en', "Back from the Christmas holidays! Leo's party is on the 20th at 3pm", '2026-05-20T15:00'],
  ['en', "Hope you all had a lovely Christmas! Leo's party is on the 20th at 3pm", '2026-05-20T15:00'],
  ['en', 'Christmas party on the 20th at 3pm', '2026-12-20T15:00'],
  ['fr', 'De retour des vacances de Noël ! Fête de Léo le 20 à 15h', '2026-05-20T15:00'],
  ['es', 'De vuelta de las vacaciones de Navidad. Fiesta de Leo el 20 a las 17h', '2026-05-20T17:00'],
  ['it', 'Tornati dalle vacanze di Natale! Festa di Leo il 20 alle 16', '2026-05-20T16:00'],
  ['pt', 'De volta das férias de Natal! Festa do Leo dia 20 às 16h', '2026-05-20T16:00']
] as const)('a holiday that is over says no month: %s, %s', (code, text, at) => expect(start(code, text)).toBe(at))
