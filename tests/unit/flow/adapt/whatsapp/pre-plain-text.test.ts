import { expect, test } from 'vitest'
import { parsePrePlainText } from '@/utils/flow/adapt/whatsapp/pre-plain-text'

test.each([
  ['[9:03 AM, 11/16/2026] Dana Ruiz: ', '9:03 AM, 11/16/2026', 'Dana Ruiz'],
  ['[21:03, 4.3.2026] A: B: ', '21:03, 4.3.2026', 'A: B'],
  ['[21:03, 4.3.2026] +44 7700 900123:', '21:03, 4.3.2026', '+44 7700 900123'],
  ['[21:03, 4.3.2026] : ', '21:03, 4.3.2026', '']
])('%j', (value, stamp, sender) => expect(parsePrePlainText(value)).toEqual({ stamp, sender }))

test.each([null, '', 'Dana: ', '[21:03', `[${'1'.repeat(100)}] Dana: `, '[21:03, 4.3.2026] Dana'])(
  '%j is none',
  value => expect(parsePrePlainText(value)).toBeNull()
)
