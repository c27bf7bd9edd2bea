import { expect, test } from 'vitest'
import { findParty } from '@/utils/flow/merge/find-party'
import type { Fact, Facts } from '@/utils/model/facts'
import type { Invitation } from '@/utils/model/invitation'

const fact = (value: string): Fact<string> => ({ value, certainty: 'known', source: null, alternatives: [] })
const facts = (honoree: string | null, start: string | null): Facts => ({
  ...(honoree && { honoree: fact(honoree) }),
  ...(start && { start: fact(start) })
})
const party = (honoree: string | null, start: string | null) => ({ facts: facts(honoree, start), questions: [] })
const invitation = (id: string, honoree: string | null, start: string | null): Invitation => ({
  id,
  origin: 'whatsapp',
  conversation: null,
  sender: null,
  addedAt: '2026-05-12T10:00:00Z',
  facts: facts(honoree, start),
  questions: [],
  edits: {},
  history: [],
  cancelled: false,
  sequence: 0,
  standing: 'waiting',
  lastDay: start?.slice(0, 10) ?? '9999-12-31'
})
const mia = invitation('mia', 'Mia', '2026-06-06T14:00')
const leo = invitation('leo', 'Leo', '2026-06-14T11:00')
const nobody = invitation('nobody', null, '2026-06-20T14:00')

test.each([
  ['the same child', party('mia', null), 'update', [mia, leo], 'mia'],
  ['the same child with a longer name', party('Mia Rose', null), 'invite', [mia, leo], 'mia'],
  ['the same child on another day', party('Mia', '2026-06-07'), 'invite', [mia, leo], 'mia'],
  ['another child on the same day', party('Max', '2026-06-06'), 'invite', [mia], null],
  ['the same day, no child', party(null, '2026-06-14'), 'invite', [mia, leo], 'leo'],
  ['a new day, no child', party(null, '2026-07-01'), 'invite', [mia, leo], null],
  ['a change, one party', party(null, null), 'update', [mia], 'mia'],
  ['a change to a new day, one party', party(null, '2026-06-07'), 'update', [mia], 'mia'],
  ['a change, two parties', party(null, null), 'update', [mia, leo], null],
  ['a cancellation of another day', party(null, '2026-05-12'), 'cancel', [mia], null],
  ['a cancellation, one party', party(null, null), 'cancel', [mia], 'mia'],
  ['a change for another child', party('Max', null), 'update', [mia], null],
  ['a change for a child, the only nameless party', party('Max', null), 'update', [mia, nobody], 'nobody'],
  ['an answer, one party', party(null, null), 'reply-yes', [leo], 'leo'],
  ['nothing open', party('Mia', null), 'update', [], null]
] as const)('%s', (_, spoken, messageClass, candidates, id) =>
  expect(findParty(spoken, messageClass, candidates)?.id ?? null).toBe(id)
)
