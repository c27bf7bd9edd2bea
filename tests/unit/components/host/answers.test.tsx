// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { Answer } from '@/components/host/answer'
import { answerLine } from '@/components/host/answer-line'
import { Suggestion } from '@/components/host/Suggestion'
import { totalsLine } from '@/components/host/totals-line'
import { en } from '@/components/strings/en/index'
import type { Rsvp } from '@/utils/model/rsvp'
import { button, click, show, submit, surface, type } from '../render'

const { host } = en
const YES: Answer = { partstat: 'ACCEPTED', children: 2, adults: 1, food: 'no nuts', by: null }
const RSVP: Rsvp = {
  ...YES,
  key: 'k',
  gatheringId: 'g',
  conversationKey: 'c',
  sender: 'Fay',
  at: '2026-11-21T09:00:00Z',
  arrival: 1,
  state: 'suggested',
  revision: '1',
  familyId: null,
  evidence: { start: 0, end: 11, words: '<b>count us in</b>' }
}

describe('an answer in a line', () => {
  it.each<[Partial<Answer>, string]>([
    [{}, 'Yes, 2 children, 1 adult stays, no nuts'],
    [{ children: null, adults: 0, food: '' }, 'Yes'],
    [{ partstat: 'TENTATIVE', children: null, adults: null, food: '', by: '2026-11-27' }, 'Maybe, will tell by Friday'],
    [{ partstat: 'DECLINED' }, 'No, no nuts'],
    [{ partstat: 'DECLINED', food: '' }, 'No'],
    [{ partstat: null, children: null, adults: null, food: '' }, 'Yes and no: please look'],
    [{ partstat: null, children: null, adults: null, food: 'vegetarian' }, 'Adds something, vegetarian']
  ])('%j', (said, line) => {
    expect(answerLine({ ...YES, ...said }, surface)).toBe(line)
  })
})

it('says everything in one line, and names nobody who is late', () => {
  const totals = { children: 6, adults: 2, maybe: 1, maybeUntil: '2026-11-26', noAnswer: 2, isAtLeast: false }
  expect(totalsLine(totals, surface)).toBe('6 children, 2 adults, 1 maybe until Thursday, 2 no answer yet')
  const few = { children: 1, adults: 0, maybe: 0, maybeUntil: null, noAnswer: null, isAtLeast: true }
  expect(totalsLine(few, surface)).toBe('At least 1 child')
})

describe('a suggestion', () => {
  const onConfirm = vi.fn(() => Promise.resolve())
  const showIt = (likelyId: string | null, rsvp = RSVP) =>
    show(
      <Suggestion
        rsvp={rsvp}
        families={[{ id: 'fay', name: 'Fay and Kit', senders: ['Fay'], usedOn: '2026-11-21' }]}
        likelyId={likelyId}
        onConfirm={onConfirm}
        onSetAside={() => Promise.resolve()}
      />
    )

  it('shows the words as text, and counts what the parent says, and no more of the message', async () => {
    const page = await showIt(null)
    expect(page.querySelector('b')).toBeNull()
    await type(host.familyName, ' ')
    await click(host.confirm)
    expect(onConfirm).not.toHaveBeenCalled()
    await type(host.familyName, 'Fay')
    await click(host.confirm)
    expect(onConfirm).toHaveBeenLastCalledWith({ name: 'Fay' }, YES)
  })

  it('that says both yes and no is not counted until the parent says what it is', async () => {
    const unclear = { partstat: null, children: null, adults: null, food: '' } as const
    const page = await showIt('fay', { ...RSVP, ...unclear })
    const labels = () => [...page.querySelectorAll('button')].map(each => each.textContent)
    expect(labels()).toEqual([host.correct, host.notAnAnswer])
  })

  it('follows the families while the parent chose none, and is kept once for two clicks', async () => {
    onConfirm.mockClear()
    await showIt(null)
    await showIt('fay')
    let saved = () => {}
    onConfirm.mockReturnValueOnce(
      new Promise<void>(resolve => {
        saved = resolve
      })
    )
    await click(host.confirm)
    await click(host.confirm)
    await click(host.notAnAnswer)
    expect(onConfirm.mock.calls).toEqual([[{ familyId: 'fay' }, YES]])
    expect(button(host.confirm).disabled).toBe(true)
    await act(async () => saved())
    expect(button(host.confirm).disabled).toBe(false)
  })

  it('knows the family that writes under the name; a no that is corrected keeps only what they eat', async () => {
    await showIt('fay')
    await click(host.correct)
    await click(host.status.DECLINED)
    await submit()
    const no = { partstat: 'DECLINED', children: null, adults: null, food: 'no nuts', by: null }
    expect(onConfirm).toHaveBeenLastCalledWith({ familyId: 'fay' }, no)
  })
})
