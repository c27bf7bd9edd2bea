import { expect, it } from 'vitest'
import { weekdaysIn } from '@/utils/act/reply/weekdays-in'

it.each([
  ['See you on SATURDAY or Sunday', 'en', ['saturday', 'sunday']],
  ['na segunda-feira', 'pt', ['segunda']],
  ['no day at all', 'en', []]
])('%s', (text, locale, days) => expect(weekdaysIn(text, locale)).toEqual(days))
