import { describe, expect, test } from 'vitest'
import { readWhen } from '@/utils/flow/extract/when/read-when'
import { tokenize } from '@/utils/kit/tokens'
import { de } from '@/utils/languages/de/language'
import { en } from '@/utils/languages/en/language'
import { es } from '@/utils/languages/es/language'
import type { Language } from '@/utils/languages/language'

/** A Tuesday. */
const SENT = '2026-05-12T18:00'

const partyOf = (language: Language, text: string) =>
  readWhen(tokenize(text), { language, sentAt: SENT, region: 'GB' }).parties[0]

const times = (language: Language, text: string) => {
  const party = partyOf(language, text)
  return [party?.start?.value ?? null, party?.end?.value ?? null]
}

describe('a birthday and the day of its party', () => {
  test.each([
    ['Lea wird am Freitag 5, wir feiern einen Tag später um 15 Uhr', ['2026-05-16T15:00', null]],
    ['Ida hat am 19. Mai Geburtstag und wird 6. Am Samstag darauf (23.5.) um 14:45 Uhr', ['2026-05-23T14:45', null]],
    ['Bo wird 21. Mai 5! Feier am 23.5. um 14 Uhr', ['2026-05-23T14:00', null]],
    ['Feier am Nikolaustag (So) von 10 bis 12 Uhr', ['2026-12-06T10:00', '2026-12-06T12:00']],
    ['Samstag Lasertag für meinen 13., 15 Uhr', ['2026-05-16T15:00', null]]
  ])('%s', (text, expected) => expect(times(de, text)).toEqual(expected))
})

describe('a day that is counted from another', () => {
  test.each([
    ['Max is 7 on the 19th, party the Saturday after, 2-4', ['2026-05-23T14:00', '2026-05-23T16:00']],
    ['Her birthday is Sunday 12 July, party the Friday before from 4 to 6', ['2026-07-10T16:00', '2026-07-10T18:00']],
    ['Ivy is 5 on Wednesday 3 June, we celebrate the following Saturday at 3', ['2026-06-06T15:00', null]],
    ['Oscar turns 6 on Friday 5 June so party on the Sat, 3 to 5', ['2026-06-06T15:00', '2026-06-06T17:00']],
    ['Party Saturday after 3pm', ['2026-05-16T15:00', null]],
    [
      'Ivy will be 5 on the 23rd of June, party is the Sat before: 20th June 11-1',
      ['2026-06-20T11:00', '2026-06-20T13:00']
    ],
    ['Party the day after Christmas Day at 2pm', ['2026-12-26T14:00', null]],
    ['On 23 May Daisy turns 5 and on 24 May she has her party: 3pm to 5pm', ['2026-05-24T15:00', '2026-05-24T17:00']],
    ['The date was wrong, its Sunday the 24th May at 2pm', ['2026-05-24T14:00', null]],
    ['Egg hunt on Easter Monday 2027 at 10.30', ['2027-03-29T10:30', null]],
    ['Bo will be five on 1st June. The party will be held on Saturday 6th June at 3pm', ['2026-06-06T15:00', null]],
    ['Carving in our garden on Weds of midterm (27th), 2 - 4', ['2026-05-27T14:00', '2026-05-27T16:00']],
    ["Jo's birthday on either Sat 6th or Sun 7th June at 2pm", [null, null]],
    ['Party on the last Saturday of the month at 1', ['2026-05-30T13:00', null]],
    ['Party on the first Sunday of next month at 1', ['2026-06-07T13:00', null]]
  ])('%s', (text, expected) => expect(times(en, text)).toEqual(expected))

  test('in other languages', () => {
    expect(times(de, 'Max hat am 3. Juni Geburtstag, wir feiern am Samstag darauf um 15 Uhr')[0]).toBe(
      '2026-06-06T15:00'
    )
    expect(times(es, 'Leo cumple 6 el jueves 4 de junio y lo celebramos el sábado siguiente a las 17h')[0]).toBe(
      '2026-06-06T17:00'
    )
  })
})

describe('a weekday that is typed small', () => {
  test.each([
    ['pool party wed after camp 3 o clock', '2026-05-13T15:00'],
    ['sleepover at mine sat come round 7', '2026-05-16T19:00']
  ])('%s', (text, start) => expect(times(en, text)[0]).toBe(start))

  test('who sits is no Saturday', () => expect(times(en, 'they sat for hours, party at 3')[0]).toBeNull())
})

describe('several hours of one party', () => {
  test.each([
    ['Party Sat 6 June. Gates open at 10.30, pony rides at 11, and we wrap up at 1', '2026-06-06T13:00'],
    ['Party Sat 6 June 10.15, racing till 11.30 then pizza, all done by 12.30', '2026-06-06T12:30'],
    ['Party Sat 6 June, 3pm. Ours. Cake at 4, done by 5', '2026-06-06T17:00'],
    ['Sleepover Fri 5 June, come at 6pm. Pick up at 10', '2026-06-06T10:00'],
    ['Party Fri 5 June, drop off at 6pm. Pick up at 10', '2026-06-05T22:00'],
    ['Party Sat 6 June at 1400 hours until 1600 hours', '2026-06-06T16:00'],
    ['Party Sat 6 June, 10am, jump time is for 2 hours then they are yours', '2026-06-06T12:00']
  ])('%s ends at %s', (text, end) => expect(times(en, text)[1]).toBe(end))
})

describe('groups with hours of their own', () => {
  test.each([
    'Two sittings on Sat 6 June, 10-11.30am or 1-2.30pm',
    'Party Sat 6 June. Little ones 10-11.30am, big kids 1-2.30pm'
  ])('%s is asked about', text =>
    expect(partyOf(en, text)).toMatchObject({
      start: { value: '2026-06-06', alternatives: [] },
      end: null,
      problem: 'choose',
      readings: ['2026-06-06T10:00', '2026-06-06T13:00']
    })
  )
  test('parts that go on from each other are one party', () =>
    expect(times(en, 'Sat 6 June 2-3pm swimming, 3-4pm food')).toEqual(['2026-06-06T14:00', '2026-06-06T16:00']))
})

describe('a day that is denied', () => {
  test.each([
    ['Party not this Saturday but the next one, 2-4pm', ['2026-05-23T14:00', '2026-05-23T16:00']],
    ['Party not this Saturday but Saturday 30th May, 2-4pm', ['2026-05-30T14:00', '2026-05-30T16:00']]
  ])('%s', (text, expected) => expect(times(en, text)).toEqual(expected))

  test('in other languages', () => {
    expect(times(de, 'Wir feiern nicht diesen Samstag, sondern den nächsten, um 15 Uhr')[0]).toBe('2026-05-23T15:00')
    expect(times(es, 'El cumple es este sábado no, el siguiente, a las 17h')[0]).toBe('2026-05-23T17:00')
  })
})

describe('the morning after', () => {
  test.each([
    ['Sleepover Friday 15 May, arrive 6pm. Saturday 9.30 breakfast', ['2026-05-15T18:00', '2026-05-16T09:30']],
    ['Party Friday 15 May at 6pm or Saturday at 10am', [null, null]]
  ])('%s', (text, expected) => expect(times(en, text)).toEqual(expected))
})
