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
const read = (code: keyof typeof languages, text: string, sentAt = SENT, region = 'GB') =>
  readWhen(tokenize(text), { language: languages[code], sentAt, region })
const ask = (code: keyof typeof languages, text: string, sentAt = SENT, region = 'GB') =>
  read(code, text, sentAt, region).parties.flatMap(({ problem }) => problem ?? [])

test.each([
  ['tomorrow, after midnight', 'en', "Ida's party is tomorrow at 3", '2026-05-13T00:30', 'GB'],
  ['this weekday, on that weekday', 'de', 'Party kommenden Dienstag um 15 Uhr', SENT, 'DE'],
  ['its own weekday', 'en', "Ida's party is on Saturday at 3", '2026-05-16T09:00', 'GB'],
  ['both orders in one region', 'en', "Ida's party, 7/6, 2-4pm", SENT, 'CA'],
  ['both orders, in another language', 'es', 'El cumple de Ida es el 7/6 a las 17h', SENT, 'US'],
  ['the coming one, a day ahead', 'fr', "L'anniversaire d'Ida, samedi prochain à 15h", '2026-05-15T18:00', 'FR'],
  ['a bare hour that may be late', 'de', 'Party am Samstag, 20. Juni, 7-9', SENT, 'DE'],
  ['hours of a room', 'en', 'We have the hall from 1 to 5 on 20 June, the party is 2-4', SENT, 'GB'],
  ['a day that is over, in the same week', 'en', "Ida's party is on Mon 11 May at 3", SENT, 'GB'],
  ['a day of a year that is over', 'de', 'Party am 20. Juni 2025 um 15 Uhr', SENT, 'DE'],
  ['one of two hours', 'es', 'El cumple de Ida es el 20 de junio, a las 11 o a las 12', SENT, 'ES'],
  ['two groups, each with the day', 'en', 'Party: Sat 20 June, 10 to 11.30 or Sat 20 June, 2 to 3.30', SENT, 'GB'],
  ['two groups', 'nl', 'Feestje 20 juni: kleintjes 10-12 uur, groten 14-16 uur', SENT, 'NL']
] as const)('asked about: %s', (_, code, text, sentAt, region) =>
  expect(ask(code, text, sentAt, region)).toEqual(['choose'])
)

test.each([
  ["Ida's party is tomorrow at 3", SENT],
  ["Ida's party is on Saturday at 3", '2026-05-16T21:00'],
  ["Ida's party, Sat 20 June 10-12", SENT],
  ["Ida's party, Sat 20 June, meet 9.45", SENT],
  ["Ida's party, Sat 20 June 2-5, magician 3-4", SENT]
])('every parent knows: %s', (text, sentAt) => expect(ask('en', text, sentAt)).toEqual([]))

test.each([
  ['en', 'Party on Sat 20 June (not the 13th!), 2pm', '2026-06-20T14:00'],
  ['fr', 'Fête le 20 juin (et pas le 13) à 15h', '2026-06-20T15:00'],
  ['es', 'La fiesta es el 20 de junio (no el 13) a las 17h', '2026-06-20T17:00'],
  ['nl', 'Vorig jaar was het feest op 14 juni, dit jaar op 20 juni om 15 uur', '2026-06-20T15:00'],
  ['en', 'Party Saturday week 2-4 at ours', '2026-05-23T14:00'],
  ['en', 'Egg hunt on Easter Monday at 11', '2027-03-29T11:00'],
  ['es', 'La fiesta es el día de Reyes a las 17h', '2027-01-06T17:00'],
  ['es', 'Fiesta la noche de San Juan a las 20h', '2026-06-23T20:00'],
  ['fr', "L'anniversaire est la veille de Noël à 15h", '2026-12-24T15:00'],
  ['pt', 'A festa é no dia das crianças às 15h', '2026-10-12T15:00'],
  ['it', 'La festa è il giorno della festa del papà alle 15', '2027-03-19T15:00'],
  ['it', 'La festa è il lunedì di Pasqua alle 15', '2027-03-29T15:00'],
  ['nl', 'Het feest is op 2de kerstdag om 15 uur', '2026-12-26T15:00'],
  ['de', 'Das Fest ist am Buß- und Bettag um 15 Uhr', '2026-11-18T15:00'],
  ['en', 'Party on the last Saturday before Christmas at 3', '2026-12-19T15:00'],
  ['en', 'Party the day after Christmas at 3', '2026-12-26T15:00'],
  ['de', 'Party am Samstag vor Silvester um 15 Uhr', '2026-12-26T15:00'],
  ['fr', "Fête le samedi après l'Épiphanie à 15h", '2027-01-09T15:00'],
  ['es', 'Fiesta el sábado después de Reyes a las 17h', '2027-01-09T17:00'],
  ['en', 'Party so the 20th of June, 9.30 to 11. The girls bake while the first one cools', '2026-06-20T09:30'],
  ['en', "You're the first of my friends to know: the party is Saturday at 3", '2026-05-16T15:00'],
  ['de', 'Party am letzten Tag des Monats um 15 Uhr', '2026-05-31T15:00'],
  ['nl', 'Feest op de laatste dag van het jaar om 15 uur', '2026-12-31T15:00'],
  ['de', 'Backparty am dritten Advent um 15 Uhr', '2026-12-13T15:00'],
  ['nl', 'Feest op carnavalszondag om 15 uur', '2027-02-07T15:00'],
  ['nl', 'Feest in de eerste week van de vakantie, vrijdag om 15 uur', undefined],
  ['de', 'Party in der ersten Ferienwoche am Freitag um 15 Uhr', undefined],
  ['de', 'Wir feiern nicht am Freitag, wo sie Geburtstag hat, sondern am Sonntag um 15 Uhr', '2026-05-17T15:00'],
  ['nl', 'Feest op zaterdag 20 juni om 15 uur. Geef vanavond nog een seintje', '2026-06-20T15:00'],
  ['fr', 'Fête le mardi neuf du mois de juin à 15h', '2026-06-09T15:00'],
  [
    'fr',
    "Lever à 6h30, et dodo à midi. Il va avoir sept ans et rêve d'une fête. La grange est à nous mercredi 20 mai. Vous pouvez les déposer à 14h",
    '2026-05-20T14:00'
  ]
] as const)('%s: %s', (code, text, start) => expect(read(code, text).parties[0]?.start?.value).toBe(start))

test('what ends before the party begins, and is told so, leaves its hours open', () => {
  const [party] = read('en', "Leo's party is on Friday 15 May. School finishes at 3.30. Back to yours by 6").parties
  expect([party?.start?.value, party?.end]).toEqual(['2026-05-15', null])
})

test.each([
  ['Ada turns 6 on Thursday 28 May, party the Saturday straight after at 2pm', '2026-05-30T14:00'],
  ['Party for Ada a week this Friday, 2pm', '2026-05-22T14:00']
])('%s', (text, start) => expect(read('en', text).parties[0]?.start?.value).toBe(start))

test('a day told again, and a day to answer by, take nothing back', () => {
  const start = (text: string) => read('en', text).parties[0]?.start?.value
  expect(start('Party Friday 29 May 6pm, but it is Friday so stay late')).toBe('2026-05-29T18:00')
  expect(start('Party Friday 29 May 6pm. No presents, I mean it. Tell me by 20 May')).toBe('2026-05-29T18:00')
})

test.each(['the long weekend', 'half term'])('a Saturday of %s is not the coming one', of =>
  expect(read('en', `Party on the Saturday of ${of} at 3`).parties[0]?.start ?? null).toBeNull()
)

test('a day that the coming year has not is none', () =>
  expect(read('en', 'Party on 29 Feb at 3pm').parties[0]?.start).toBeNull())

test('two moments that an "or" parts are both offered, and neither is the start', () =>
  expect(read('en', 'Party: Sat 20 June 2-4pm or Sun 21 June 10-12').parties).toMatchObject([
    { start: null, end: null, problem: 'choose', readings: ['2026-06-20T14:00', '2026-06-21T10:00'] }
  ]))

test('the limit beside a word for answering is the one to answer by', () =>
  expect(read('en', 'Party 20 June 2-4pm. Forms in by 17 June. RSVP by 10 June').replyBy?.value).toBe('2026-06-10'))
