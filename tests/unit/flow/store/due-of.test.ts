import { expect, it } from 'vitest'
import { dueOf } from '@/utils/flow/store/due-of'
import type { FactValues } from '@/utils/model/facts'
import { facts } from '../../act/demo-invitation'

it.each<[string, Partial<FactValues>, string, string]>([
  ['reply-by first', { replyBy: '2026-11-28', start: '2026-12-05T14:00' }, '2026-12-05', '2026-11-28'],
  ['then the start', { start: '2026-12-05T14:00' }, '2026-12-05', '2026-12-05T14:00'],
  ['a reply-by without a party', { replyBy: '2026-11-28' }, '9999-12-31', '2026-11-28'],
  ['nothing', {}, '9999-12-31', '9999-12-31'],
  ['never after the party', { replyBy: '2026-12-24', start: '2026-12-05' }, '2026-12-05', '2026-12-05']
])('%s', (_, values, lastDay, due) => {
  expect(dueOf({ facts: facts(values), lastDay })).toBe(due)
})
