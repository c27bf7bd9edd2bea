import { expect, test } from 'vitest'
import { remindWordsFor } from '@/components/strings/reminders'
import { TONGUES } from '@/components/strings/strings'

test.each(Object.keys(TONGUES))('a reminder speaks %s', tag => {
  expect(remindWordsFor(tag).language).toBe(tag)
})

test.each([
  ['de-AT', 'de'],
  ['pt', 'pt-BR'],
  ['pl', 'en']
])('a family that speaks %s is reminded in %s', (tag, language) => {
  expect(remindWordsFor(tag).language).toBe(language)
})
