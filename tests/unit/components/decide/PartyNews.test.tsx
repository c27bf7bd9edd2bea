// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { PartyNews } from '@/components/decide/PartyNews'
import { newDecision } from '@/utils/act/decide/new-decision'
import type { Change } from '@/utils/model/invitation'
import { invitation } from '../invitation'
import { show, surface } from '../render'

const { decide, invite } = surface.strings
const spoken = { ...newDecision('party', 'mika', '2026-11-20T12:00:00Z'), child: {} }
const moved = (knownAt: string): Change => ({
  knownAt,
  about: 'venue',
  before: 'Rowan Hall',
  after: 'Lido Hall',
  messageKey: 'later'
})

test('a change after the last word is told, with what was and what is', async () => {
  const page = await show(
    <PartyNews invitation={invitation({ history: [moved('2026-11-20T13:00:00Z')] })} decision={spoken} />
  )
  expect(page.textContent).toContain(decide.partyChanged)
  expect(page.textContent).toContain('Lido Hall')
  expect(page.textContent).toContain(decide.bothKept)
})

test.each([
  ['was there before anybody spoke', invitation({ history: [moved('2026-11-20T11:00:00Z')] }), spoken],
  ['came while nothing was said', invitation({ history: [moved('2026-11-20T13:00:00Z')] }), null]
])('a change that %s is no news', async (_, party, decision) => {
  expect((await show(<PartyNews invitation={party} decision={decision} />)).textContent).toBe('')
})

test.each([
  ['called off', invitation({ cancelled: true, history: [moved('2026-11-20T13:00:00Z')] }), invite.cancelled],
  ['over', invitation({ lastDay: '2026-11-20' }), invite.past]
])('a party that is %s: one sentence, and nothing of older changes', async (_, party, sentence) => {
  const page = await show(<PartyNews invitation={party} decision={null} />)
  expect(page.textContent).toBe(sentence)
})
