import { describe, expect, test } from 'vitest'
import { chooseLanguages } from '@/utils/flow/detect/choose-language'
import { readText } from '@/utils/flow/read-text'
import { tokenize } from '@/utils/kit/tokens'
import { languages } from '@/utils/languages/languages'

const codes = (text: string, region: string, language?: string) =>
  chooseLanguages(tokenize(text), languages, { region, language }).map(each => each?.code)

describe('the language of a message', () => {
  test.each([
    ['en', 'We are having a few friends over on Saturday, would you like to come?'],
    ['de', 'Wir feiern am Samstag und würden uns freuen, wenn ihr kommt'],
    ['fr', 'On fête les 6 ans de Léa samedi, est-ce que Tom peut venir ?'],
    ['es', 'El sábado hacemos una fiesta para Leo, ¿podéis venir?'],
    ['it', 'Sabato facciamo una festa per Leo, volete venire con noi?'],
    ['nl', 'Wij vieren zaterdag de verjaardag van Sem, komen jullie ook?'],
    ['pt', 'No sábado vamos fazer uma festa para o Leo, vocês podem vir?'],
    ['es', '¿Vais a la plaza esta tarde?'],
    ['fr', 'on fete les 6 ans de lea samedi, vous etes libres?']
  ])('%s: %s', (code, text) => expect(codes(text, 'GB')[0]).toBe(code))

  test('where the text says nothing, the hint does, then the region', () => {
    expect(codes('15:30 👍', 'GB', 'it-IT')[0]).toBe('it')
    expect(codes('15:30 👍', 'DE')[0]).toBe('de')
    expect(codes('15:30 👍', 'XX')[0]).toBe('en')
  })
  test('the text counts for more than the hint', () =>
    expect(codes('Wir feiern am Samstag und würden uns freuen, wenn ihr kommt', 'GB', 'en')[0]).toBe('de'))
  test('a text that mixes two is looked at in both', () =>
    expect(
      codes("You're invited to our party! Wir feiern am Samstag bei uns, we hope to see you and the kids there", 'DE')
    ).toEqual(expect.arrayContaining(['en', 'de'])))
})

test('the day to answer by in one language is not the day of the party in the other', () => {
  const text =
    "Hi everyone / oi gente! Oliver's 7th birthday, festa do Oliver dia 2 de maio (sábado), 3pm-6pm / das 15h às 18h, at our place. Bring towels / tragam toalha. RSVP by April 24 / confirmar até 24/4"
  const { parties } = readText(
    { key: 'k', text, sender: null },
    { region: 'BR', sentAt: '2026-04-13T21:33', seenAt: null }
  )
  expect(parties[0]?.facts).toMatchObject({ start: { value: '2026-05-02T15:00' }, replyBy: { value: '2026-04-24' } })
})
