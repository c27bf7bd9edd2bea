import { expect, test } from 'vitest'
import { passesGate } from '@/tests/passes-gate'

test.each([
  'Lust auf eine Party?',
  'um 15.30 Uhr',
  '12.6.',
  '2-4',
  'on fait une fête samedi',
  'sabato',
  'b-day!!',
  '3 pm'
])('%s goes through', text => expect(passesGate(text)).toBe(true))
test.each(['', 'ok', '👍👍', '👩‍👩‍👧', "c'est moi", 'haha 😂', '\ud800', '123456789'])('%j stays in the page', text =>
  expect(passesGate(text)).toBe(false)
)
test('what comes late in a very long text is not looked at', () =>
  expect(passesGate(`${'mm '.repeat(10_000)} birthday party`)).toBe(false))
