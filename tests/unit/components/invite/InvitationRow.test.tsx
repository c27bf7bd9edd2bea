// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { InvitationRow } from '@/components/invite/InvitationRow'
import type { Invitation } from '@/utils/model/invitation'
import { fact, invitation } from '../invitation'
import { show, surface } from '../render'

const { decide, invite, when } = surface.strings
const no = { childName: 'Ines', onOpen: vi.fn(), onDecide: vi.fn(), onAsk: vi.fn() }
const start = fact('2026-12-05T15:00')

test.each<[string, Partial<Invitation>, string]>([
  ['a certain day and a reply-by', {}, 'Otto’s birthday party Saturday 5 December, 15:00 to 17:00 Reply by Thursday'],
  [
    'a day that is asked about',
    { facts: { start }, questions: [{ about: 'start', why: 'mismatch' }] },
    invite.notCertain
  ],
  ['no day', { facts: {}, questions: [{ about: 'start', why: 'missing' }] }, `A party ${when.noDay}`],
  ['a reply-by that has passed', { facts: { replyBy: fact('2026-11-19') } }, 'Answer was due Thursday 19 November'],
  ['a cancelled party', { cancelled: true }, invite.cancelledShort],
  ['the example', { origin: 'example' }, invite.example]
])('%s', async (_, change, text) => {
  const page = await show(<InvitationRow invitation={invitation(change)} {...no} />)
  expect(page.textContent).toContain(text)
})

test('what is only implied is asked about on the card', async () => {
  const implied = invitation({ facts: { start: { ...start, certainty: 'implied' } } })
  const page = await show(<InvitationRow invitation={implied} {...no} />)
  expect(page.textContent).not.toContain(invite.notCertain)
})

test('an answered invitation has no reply-by, and a certain day no question', async () => {
  const page = await show(<InvitationRow invitation={invitation({ standing: 'going' })} {...no} />)
  expect(page.textContent).not.toContain('Reply by')
  expect(page.textContent).not.toContain(invite.notCertain)
})

test('one that waits has its plain yes, its plain no and asking, all of one look; a cancelled or answered one has not', async () => {
  const onDecide = vi.fn()
  const onAsk = vi.fn()
  const page = await show(<InvitationRow invitation={invitation({})} {...no} onDecide={onDecide} onAsk={onAsk} />)
  const answers = [...page.querySelectorAll<HTMLButtonElement>('.plain-answers button')]
  for (const answer of answers) answer.click()
  expect(answers.map(each => each.textContent)).toEqual([decide.going, decide.notGoing, decide.ask('Ines')])
  expect(new Set(answers.map(each => each.className))).toHaveLength(1)
  expect(onAsk).toHaveBeenCalledOnce()
  expect(onDecide.mock.calls.map(([, outcome]) => outcome)).toEqual(['going', 'not-going'])

  for (const change of [{ cancelled: true }, { standing: 'going' as const }]) {
    const other = await show(<InvitationRow invitation={invitation(change)} {...no} />)
    expect(other.querySelector('.plain-answers')).toBeNull()
  }
})
