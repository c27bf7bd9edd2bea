import { expect, it } from 'vitest'
import { replyLanguage } from '@/utils/act/reply/reply-language'

it.each([
  ['es', 'es-MX', 'Europe/Madrid', 'es-MX'],
  ['es', 'en-GB', 'America/Bogota', 'es-419'],
  ['es', 'en-GB', 'Europe/Madrid', 'es'],
  ['pt', 'en-GB', 'Europe/Lisbon', 'pt-PT'],
  ['pt', 'pt', 'Atlantic/Azores', 'pt-PT'],
  ['pt', 'en-GB', 'America/Sao_Paulo', 'pt'],
  ['en', 'de-DE', 'America/Chicago', 'en-US'],
  ['en', 'en-GB', 'America/Chicago', 'en-GB'],
  ['fr', 'en-GB', 'America/Montreal', 'fr']
])('%s, a browser in %s, a family in %s: %s', (language, locale, zone, tag) =>
  expect(replyLanguage(language, locale, zone)).toBe(tag)
)
