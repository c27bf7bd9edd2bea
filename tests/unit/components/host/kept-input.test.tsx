// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { GatheringForm } from '@/components/host/GatheringForm'
import { en } from '@/components/strings/en/index'
import type { Gathering, GatheringChange } from '@/utils/model/gathering'
import { field, show, type } from '../render'

const { host, invite } = en
const EMPTY = { start: null, end: null, place: '', replyBy: null, invited: null }

async function change(label: string, text: string): Promise<void> {
  await type(label, text)
  await act(() => void field(label).dispatchEvent(new Event('change', { bubbles: true })))
}

it('keeps each field when it is filled in', async () => {
  const onChange = vi.fn()
  await show(<GatheringForm gathering={EMPTY} onChange={onChange} />)
  await change(invite.day, '2026-12-05')
  expect(onChange).toHaveBeenLastCalledWith({ start: '2026-12-05', end: null })
  await show(<GatheringForm gathering={{ ...EMPTY, start: '2026-12-05' }} onChange={onChange} />)
  await change(host.beginsAt, '15:00')
  expect(onChange).toHaveBeenLastCalledWith({ start: '2026-12-05T15:00' })
  const timed = { ...EMPTY, start: '2026-12-05T15:00', end: '2026-12-05T17:00' }
  await show(<GatheringForm gathering={timed} onChange={onChange} />)
  await change(invite.day, '2026-12-06')
  expect(onChange).toHaveBeenLastCalledWith({ start: '2026-12-06T15:00', end: '2026-12-06T17:00' })
  await change(host.invited, '-3')
  expect(onChange).toHaveBeenLastCalledWith({ invited: null })
})

it('lets what is being typed stand while something else is kept', async () => {
  await show(<GatheringForm gathering={EMPTY} onChange={() => {}} />)
  await type(host.where, 'our gar')
  await show(<GatheringForm gathering={{ ...EMPTY, invited: 9 }} onChange={() => {}} />)
  expect(field(host.where).value).toBe('our gar')
})

describe('the form beside what is stored', () => {
  type Form = Pick<Gathering, 'start' | 'end' | 'place' | 'replyBy' | 'invited'>
  let stored: Form
  let store: (change: GatheringChange) => void
  function Stored() {
    const [gathering, setGathering] = useState<Form>(EMPTY)
    stored = gathering
    store = change => setGathering(before => ({ ...before, ...change }))
    return <GatheringForm gathering={gathering} onChange={change => store(change)} />
  }
  const shown = () => [invite.day, host.beginsAt, host.until].map(label => field(label).value)
  const kept = () => [stored.start, stored.end]
  const says = (text: string) => document.body.textContent?.includes(text)
  beforeEach(() => show(<Stored />))

  it('holds a time until there is a day, and a day that goes takes no time with it', async () => {
    await change(host.beginsAt, '15:00')
    await change(host.until, '17:00')
    expect([shown(), kept(), says(host.dayMissing)]).toEqual([['', '15:00', '17:00'], [null, null], true])
    await change(invite.day, '2026-12-05')
    expect([kept(), says(host.dayMissing)]).toEqual([['2026-12-05T15:00', '2026-12-05T17:00'], false])
    await change(invite.day, '')
    expect([shown(), kept()]).toEqual([
      ['', '15:00', '17:00'],
      [null, null]
    ])
    await change(invite.day, '2026-12-12')
    expect(kept()).toEqual(['2026-12-12T15:00', '2026-12-12T17:00'])
  })

  it('says where the end comes before the beginning, holds it, and takes one past midnight', async () => {
    await change(invite.day, '2026-12-05')
    await change(host.beginsAt, '15:00')
    await change(host.until, '14:00')
    expect([shown()[2], kept()[1], says(host.untilTooEarly)]).toEqual(['14:00', null, true])
    await change(host.beginsAt, '13:00')
    expect([kept(), says(host.untilTooEarly)]).toEqual([['2026-12-05T13:00', '2026-12-05T14:00'], false])
    await change(host.beginsAt, '22:00')
    await change(host.until, '00:30')
    expect([kept()[1], says(host.untilTooEarly)]).toEqual(['2026-12-06T00:30', false])
    await change(host.until, '')
    expect([shown()[2], kept()[1]]).toEqual(['', null])
    await change(host.beginsAt, '')
    expect(kept()).toEqual(['2026-12-05', null])
  })

  it('shows an end that was filled in, and what another window changed', async () => {
    await change(invite.day, '2026-12-05')
    await change(host.beginsAt, '15:00')
    await act(() => store({ end: '2026-12-05T17:00' }))
    expect(shown()[2]).toBe('17:00')
    await act(() => store({ start: '2026-12-06T10:00', end: '2026-12-06T11:00' }))
    expect(shown()).toEqual(['2026-12-06', '10:00', '11:00'])
  })

  it('keeps two fields that were filled in within one pause', async () => {
    vi.useFakeTimers()
    await type(invite.day, '2026-12-05')
    await act(() => void vi.advanceTimersByTime(200))
    await type(host.beginsAt, '15:00')
    await act(() => void vi.advanceTimersByTime(300))
    await act(() => void vi.advanceTimersByTime(300))
    vi.useRealTimers()
    expect(kept()[0]).toBe('2026-12-05T15:00')
  })
})
