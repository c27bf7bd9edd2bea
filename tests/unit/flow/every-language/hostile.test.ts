import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passesGate } from '@/tests/passes-gate'
import { readAnyDate } from '@/utils/flow/extract/when/read-any-date'
import { readAsInvitation, readText } from '@/utils/flow/read-text'
import { tokenize } from '@/utils/kit/tokens'
import type { Language } from '@/utils/languages/language'
import { languages } from '@/utils/languages/languages'
import { checkReading } from './check-reading'
import { contextOf, monthIn, textIn, wordsOf } from './texts'

const message = (text: string) => ({ key: 'k', text, sender: null })

/** Reads in every way that there is. */
function readAll(text: string, language: Language): void {
  const context = contextOf(language)
  checkReading(text, readText(message(text), context))
  checkReading(text, readAsInvitation(message(text), context))
  readAnyDate(tokenize(text), { ...context, language })
  passesGate(text)
}

const everyControl = Array.from({ length: 160 }, (_, code) => String.fromCharCode(code)).join('')

const hostile: [string, (language: Language) => string][] = [
  ['nothing', () => ''],
  ['spaces', () => ' \t\n '],
  ['emoji', () => '🎉🎂👨‍👩‍👧🏳️‍🌈'],
  ['a link', () => 'https://example.org/2026/06/06?at=15:00#12-14'],
  ['every control character', () => everyControl],
  ['controls inside words', language => wordsOf(language).slice(0, 200).join('\u200b\u0000\u202e')],
  ['lone surrogates', language => `\ud800${monthIn(language, 6)} 6\udfff 15:00 \udc00\ud800`],
  ['right to left', language => `\u202e6 ${monthIn(language, 6)} 15:00\u202c שבת 6 ביוני`],
  ['digits in other scripts', language => `٦ ${monthIn(language, 6)} ١٥:٠٠ ６/６ १५:३०`],
  ['long numbers', () => `${'9'.repeat(400)}/${'9'.repeat(400)} ${'1'.repeat(400)}:00`],
  ['zone names', language => `6 ${monthIn(language, 6)} 15:00 Europe/Kyiv PST +14:00 [Mars/Olympus]`],
  [
    'hours that daylight saving skips or repeats',
    language => `29 ${monthIn(language, 3)} 2026 02:30, 25.10.2026 02:30`
  ],
  ['every word there is', language => wordsOf(language).join(' ')],
  ['names of objects', () => '__proto__ constructor toString hasOwnProperty 6 valueOf']
]

describe.each(languages)('$code', language => {
  test.each(hostile)('%s', (_, make) => readAll(make(language), language))

  test('any words in any order', () =>
    fc.assert(
      fc.property(textIn(language), text => readAll(text, language)),
      { numRuns: 150 }
    ))

  test('any text at all', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => readAll(text, language)),
      { numRuns: 100 }
    ))

  describe('dates that do not exist are no dates', () => {
    const start = (text: string) => readAsInvitation(message(text), contextOf(language)).parties[0]?.facts.start?.value
    test.each([
      ['31 June', `31 ${monthIn(language, 6)}`],
      ['31 June in figures', '31/06/2026'],
      ['31 June with dots', '31.06.2026'],
      ['31 June, ISO', '2026-06-31'],
      ['29 February 2027', `29 ${monthIn(language, 2)} 2027`],
      ['29 February 2027 in figures', '29/02/2027'],
      ['day 0', `0 ${monthIn(language, 6)} 2026`],
      ['month 13', '13/13/2026']
    ])('%s', (_, text) => expect(start(text)).toBeUndefined())
    test.each(['25:00', '24:61', '99:99'])('6 June at %s is a day', time =>
      expect(start(`6 ${monthIn(language, 6)} 2026, ${time}`)).toBe('2026-06-06')
    )
    test.each(['1900', '9999'])('the year %s is not this year', year =>
      expect(start(`6 ${monthIn(language, 6)} ${year}`) ?? year).toContain(year)
    )
  })
})
