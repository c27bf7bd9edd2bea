import { describe, expect, test } from 'vitest'
import { readWhen } from '@/utils/flow/extract/when/read-when'
import { tokenize } from '@/utils/kit/tokens'
import { de } from '@/utils/languages/de/language'
import { en } from '@/utils/languages/en/language'
import { es } from '@/utils/languages/es/language'
import { fr } from '@/utils/languages/fr/language'
import { it } from '@/utils/languages/it/language'
import type { Language } from '@/utils/languages/language'
import { nl } from '@/utils/languages/nl/language'
import { pt } from '@/utils/languages/pt/language'
import { SENT, timesOf } from './times-of'

/** Sent on Tuesday 12 May 2026. */
describe('a party that moves: the new day or hour counts, and not the old one', () => {
  test.each([
    [en, "Leo's party is moved from Saturday to Sunday", '2026-05-17', null],
    [en, "Leo's party on Saturday has been moved to Sunday", '2026-05-17', null],
    [en, "We've had to move Saturday's party to Sunday, same time", '2026-05-17', null],
    [en, 'Party now 3pm instead of 2pm on Saturday', '2026-05-16T15:00', null],
    [en, "Leo's party on Saturday starts at 3 rather than 2", '2026-05-16T15:00', null],
    [en, 'The start on Saturday is pushed back from 2pm to 3pm', '2026-05-16T15:00', null],
    [en, 'Party tomorrow finishes at 5 not at 6', '2026-05-13', '2026-05-13T17:00'],
    [en, "Leo's party is no longer on Saturday, it's on Sunday at 3", '2026-05-17T15:00', null],
    [en, 'Sorry, change of plan for Saturday, its now 6 not 5.30', '2026-05-16T18:00', null],
    [en, 'Leo on Saturday is 12 to 2 now, not 1 to 3', '2026-05-16T12:00', '2026-05-16T14:00'],
    [en, 'Leo on Saturday is 12 to 2 now instead of 1 to 3', '2026-05-16T12:00', '2026-05-16T14:00'],
    [en, "Leo's party is moving to Sunday. Saturday's forecast is awful", '2026-05-17', null],
    [en, 'We moved it to Sunday, Saturday is no good for the hall. Still 2-4', '2026-05-17T14:00', '2026-05-17T16:00'],
    [en, "Snow tomorrow so we're pushing Leo's party back a week, to May 23", '2026-05-23', null],
    [
      en,
      "Storm on Sunday so we've pushed it out to the Sunday after. Half 11 to half 1",
      '2026-05-24T11:30',
      '2026-05-24T13:30'
    ],
    [de, 'Leos Feier wird von Samstag auf Sonntag verschoben', '2026-05-17', null],
    [de, 'Leos Feier am Samstag ist auf Sonntag verschoben, gleiche Uhrzeit', '2026-05-17', null],
    [de, 'Leos Feier findet statt am Samstag um 15 Uhr', '2026-05-16T15:00', null],
    [de, 'Die Feier findet Samstag statt, 15 Uhr', '2026-05-16T15:00', null],
    [de, 'Leos Feier ist am Sonntag statt Samstag, 15 Uhr', '2026-05-17T15:00', null],
    [de, 'Leos Feier ist am Sonntag statt am Samstag, von 15 bis 17 Uhr', '2026-05-17T15:00', '2026-05-17T17:00'],
    [de, 'Die Feier am Samstag geht nicht bis 18 Uhr, sondern bis 17 Uhr', '2026-05-16', '2026-05-16T17:00'],
    [de, 'Wir verschieben Leos Feier von 14 Uhr auf 15 Uhr am Samstag', '2026-05-16T15:00', null],
    [de, 'Leos Feier am Samstag fängt um 15 Uhr statt um 14 Uhr an', '2026-05-16T15:00', null],
    [de, 'Leos Feier verschiebt sich um eine Woche auf den 23. Mai', '2026-05-23', null],
    [de, 'Die Feier ist nicht mehr am Samstag sondern am Sonntag um 15 Uhr', '2026-05-17T15:00', null],
    [fr, 'La fête de Léo est décalée du samedi 16 au dimanche 17', '2026-05-17', null],
    [fr, 'La fête de samedi est reportée à dimanche, même heure', '2026-05-17', null],
    [fr, 'La fête de samedi commence à 15h au lieu de 14h', '2026-05-16T15:00', null],
    [fr, "Samedi c'est plutôt 15h que 14h pour la fête de Léo", '2026-05-16T15:00', null],
    [fr, 'La fête de samedi finit à 17h et non à 18h', '2026-05-16', '2026-05-16T17:00'],
    [fr, "Ce n'est plus samedi mais dimanche à 15h, la fête de Léo", '2026-05-17T15:00', null],
    [nl, 'Het feestje van Bo is verplaatst van zaterdag naar zondag', '2026-05-17', null],
    [nl, 'Het feestje van zaterdag is verplaatst naar zondag', '2026-05-17', null],
    [nl, 'Het feestje zaterdag begint om 15.00 ipv 14.00 uur', '2026-05-16T15:00', null],
    [nl, 'Het feestje begint zaterdag niet om 14.00 maar om 14.30', '2026-05-16T14:30', null],
    [nl, 'Het feestje van Bo is niet meer op zaterdag maar op zondag om 15 uur', '2026-05-17T15:00', null],
    [it, 'La festa di Leo è spostata da sabato 16 a domenica 17', '2026-05-17', null],
    [it, 'La festa di sabato è spostata a domenica, stessa ora', '2026-05-17', null],
    [it, 'Anticipiamo la festa a venerdì 15 perché sabato manca la sala. Dalle 17', '2026-05-15T17:00', null],
    [it, 'La festa la spostiamo al 24, il 17 ha la gara. Ore 16', '2026-05-24T16:00', null],
    [it, 'Festeggia in anticipo perché il 24 non c’è nessuno. Sabato 16 alle 15', '2026-05-16T15:00', null],
    [it, 'La festa di sabato inizia alle 16 invece che alle 15', '2026-05-16T16:00', null],
    [it, 'La festa di Leo non è più sabato ma domenica alle 16', '2026-05-17T16:00', null],
    [it, 'Sabato finiamo alle 18 anziché alle 19', '2026-05-16', '2026-05-16T18:00'],
    [es, 'El cumple de Leo pasa del sábado 16 al domingo 17', '2026-05-17', null],
    [es, 'Movimos el cumple del sábado al domingo, misma hora', '2026-05-17', null],
    [es, 'El cumple del sábado empieza a las 17h en vez de a las 16h', '2026-05-16T17:00', null],
    [es, 'El cumple de Leo ya no es el sábado, es el domingo a las 17h', '2026-05-17T17:00', null],
    [es, 'El sábado los recogéis a las 20:00 en lugar de a las 19:30', '2026-05-16', '2026-05-16T20:00'],
    [pt, 'A festa do Leo mudou de sábado 16 para domingo 17', '2026-05-17', null],
    [pt, 'A festa de sábado passou para domingo, mesmo horário', '2026-05-17', null],
    [pt, 'A festa de sábado começa às 16h em vez das 15h', '2026-05-16T16:00', null],
    [pt, 'A festa do Leo já não é no sábado, é no domingo às 16h', '2026-05-17T16:00', null],
    [pt, 'A festa de sábado vai durar até às 18h e não até às 17h', '2026-05-16', '2026-05-16T18:00'],
    [pt, 'Sábado podem buscar às 19h em vez de 18h', '2026-05-16', '2026-05-16T19:00']
  ])('$code: %s', (language, text, start, end) => expect(timesOf(language, text).slice(0, 2)).toEqual([start, end]))
})

describe('when it ends, told alone', () => {
  const leavingOf = (language: Language, text: string) =>
    readWhen(tokenize(text), { language, sentAt: SENT, region: 'ES' }).leaving?.value

  test.each([
    [en, 'Pick up on Saturday is 4.30 instead of 4', '2026-05-16T16:30'],
    [de, 'Abholen am Samstag bitte um 17 Uhr statt 18 Uhr', '2026-05-16T17:00'],
    [nl, 'Ophalen zaterdag om 17.00 uur in plaats van 18.00 uur', '2026-05-16T17:00']
  ])('$code: %s', (language, text, end) => expect(leavingOf(language, text)).toBe(end))
})

test('when it ends, told with the day of the party', () =>
  expect(timesOf(en, 'Pick up for the party on Saturday is now 5pm').slice(0, 2)).toEqual([
    '2026-05-16',
    '2026-05-16T17:00'
  ]))

describe('how far it moves is not how long it lasts', () => {
  test.each([
    [en, 'The party is pushed back an hour, see you at 3 on Sunday!', ['2026-05-17T15:00', null, null]],
    [de, 'Die Feier verschiebt sich um eine Stunde, also Samstag 15 Uhr', ['2026-05-16T15:00', null, null]]
  ])('$code: %s', (language, text, expected) => expect(timesOf(language, text)).toEqual(expected))
})
