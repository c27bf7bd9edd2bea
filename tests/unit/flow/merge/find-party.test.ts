import { describe, expect, test } from 'vitest'
import { findParty, type Spoken } from '@/utils/flow/merge/find-party'
import type { Fact, Facts } from '@/utils/model/facts'
import type { Invitation } from '@/utils/model/invitation'
import type { PartyReading } from '@/utils/model/reading'

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
  timeZone: 'Europe/London',
  sequence: 0,
  standing: 'waiting',
  lastDay: start?.slice(0, 10) ?? '9999-12-31'
})
const HOST = 'Ines Duarte'
const mia = { ...invitation('mia', 'Mia', '2026-06-06T14:00'), sender: HOST }
const leo = invitation('leo', 'Leo', '2026-06-14T11:00')
const nobody = { ...invitation('nobody', null, '2026-06-20T14:00'), sender: HOST }
const dismissed: Invitation = { ...invitation('gone', 'Mia', null), standing: 'dismissed' }

const find = (spoken: PartyReading, by: Omit<Spoken, 'party'>, candidates: readonly Invitation[]) =>
  findParty({ ...by, party: spoken }, candidates)?.id ?? null

describe('an invitation', () => {
  const by = { class: 'invite', sender: HOST, namesOccasion: true } as const
  test.each([
    ['the same child with a longer name', party('Mia Rose', null), [mia, leo], 'mia'],
    ['the same child on the same day', party('Mia', '2026-06-06T15:00'), [mia, leo], 'mia'],
    ['the same child on another day: the sleepover a week later', party('Mia', '2026-06-13'), [mia, leo], null],
    ['another child on the same day', party('Max', '2026-06-06'), [mia], null],
    ['the same day and hour, no child', party(null, '2026-06-14T11:00'), [mia, leo], 'leo'],
    ['the same day at another hour, no child', party(null, '2026-06-14T16:00'), [mia, leo], null],
    ['a new day, no child', party(null, '2026-07-01'), [mia, leo], null],
    ['one that was put away before it had a day', party('Mia', '2026-06-06'), [dismissed], null]
  ] as const)('%s', (_, spoken, candidates, id) => expect(find(spoken, by, candidates)).toBe(id))
})

describe('a change', () => {
  const host = { class: 'update', sender: HOST, namesOccasion: true } as const
  const parent = { ...host, sender: 'Lee Park' }
  const unsaid = { ...parent, namesOccasion: false }
  test.each([
    ['names the child', party('Mia', null), parent, [mia, leo], 'mia'],
    ['names another child', party('Max', null), host, [mia], null],
    ['names a child, and the host has one nameless party', party('Max', null), host, [mia, nobody], 'nobody'],
    ['is of the host', party(null, null), { ...host, namesOccasion: false }, [mia, leo], 'mia'],
    ['is of the host, to a new day', party(null, '2026-06-07'), host, [mia], 'mia'],
    ['is of another parent and speaks of a party', party(null, null), parent, [mia], 'mia'],
    ['is of another parent and does not: the school assembly', party(null, '2026-12-10T09:00'), unsaid, [mia], null],
    ['could be of two parties', party(null, null), host, [mia, nobody], null],
    ['finds nothing open', party('Mia', null), host, [], null]
  ] as const)('%s', (_, spoken, by, candidates, id) => expect(find(spoken, by, candidates)).toBe(id))
})

describe('a cancellation', () => {
  const host = { class: 'cancel', sender: HOST, namesOccasion: false } as const
  test.each([
    ['of the host', party(null, null), host, 'mia'],
    ['of the host for another day', party(null, '2026-05-12'), host, null],
    [
      'of another parent: "Leo can\'t come, we have to cancel"',
      party(null, null),
      { ...host, sender: 'Lee Park' },
      null
    ],
    ['of another parent who says "party"', party(null, null), { ...host, sender: 'Lee', namesOccasion: true }, null],
    ['of another parent who names the child', party('Mia', null), { ...host, sender: 'Lee Park' }, 'mia'],
    ['of nobody knows whom', party(null, null), { ...host, sender: null }, null]
  ] as const)('%s', (_, spoken, by, id) => expect(find(spoken, by, [mia])).toBe(id))
})
