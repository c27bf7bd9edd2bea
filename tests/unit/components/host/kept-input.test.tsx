// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import { GatheringForm } from '@/components/host/GatheringForm'
import { en } from '@/components/strings/en/index'
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
