import { expect, it } from 'vitest'
import { oneLine } from '@/utils/act/reply/one-line'
import { decision, facts, invitation } from '../demo-invitation'

const PARTY = invitation({
  honoree: 'Juno',
  start: '2026-12-05T14:00',
  end: '2026-12-05T16:30',
  venue: 'Lido',
  replyBy: '2026-11-28'
})

it('tells what, when, where, reply by, and what we think', () => {
  expect(oneLine(PARTY, [decision({ outcome: 'part' })], 'en')).toBe(
    'Party: Juno · Sat 5 Dec, 14:00–16:30 · Lido · reply by Saturday 28 November · so far: yes, for a part of it'
  )
})

it.each([
  ['nothing known', invitation({}), 'Party · no day yet · so far: not decided'],
  ['only the day', invitation({ start: '2026-12-05' }), 'Party · Sat 5 Dec · so far: not decided'],
  [
    'over night',
    invitation({ start: '2026-12-05T18:00', end: '2026-12-06T10:00' }),
    'Party · Sat 5 Dec, 18:00–Sun 6 Dec, 10:00 · so far: not decided'
  ],
  [
    'a time that is only implied',
    { ...invitation({}), facts: facts({ start: '2026-12-05T15:00' }, 'implied') },
    'Party · Sat 5 Dec, 15:00 (to check) · so far: not decided'
  ]
])('%s', (_, party, line) => {
  expect(oneLine(party, [], 'en')).toBe(line)
})

it('goes by the newest decision', () => {
  const old = decision({ outcome: 'going', updatedAt: '2026-11-01T10:00:00Z' })
  const asleep = decision({ childId: 'b', sleepUntil: '2026-11-12', updatedAt: '2026-11-02T10:00:00Z' })
  expect(oneLine(PARTY, [asleep, old], 'en')).toContain('sleeping on it until Thursday 12 November')
})

it('tells nothing that a child said', () => {
  const said = decision({
    child: { feeling: 'worried', about: 'inviter', inviter: 'not-kind', wish: 'not-go', words: 'I do not want to' },
    childSaid: 'would-rather-not',
    because: 'Noor is worried',
    outcome: 'not-going'
  })
  const line = oneLine(PARTY, [said], 'en')
  expect(line).toContain('so far: not this time')
  expect(line).not.toMatch(/worried|kind|want|rather|Noor/i)
})

it('stays one line, whatever the place says', () => {
  expect(oneLine(invitation({ venue: `a\nb${' c'.repeat(5000)}` }), [], 'en')).not.toMatch(/\n|.{300}/)
})
