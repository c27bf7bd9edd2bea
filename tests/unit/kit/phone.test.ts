import { expect, test } from 'vitest'
import { formatPhone } from '@/utils/kit/phone'

test.each([
  ['07700900123', 'GB', '07700 900123'],
  ['+44 7700 900123', 'GB', '07700 900123'],
  ['+49 30 901820', 'GB', '+49 30 901820'],
  ['(212) 555-0142', 'US', '(212) 555-0142'],
  ['555-0142', 'US', null],
  ['14.06.2026', 'GB', null],
  ['Sam', 'GB', null],
  ['07700 900123', 'nowhere', null]
])('%s in %s', (text, region, formatted) => expect(formatPhone(text, region)).toBe(formatted))
