// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { ReminderOffer } from '@/components/calendar/ReminderOffer'
import { click, show, surface } from '../render'

const { basics, decide } = surface.strings
const days = { replyBy: '2026-11-26', remindOn: '2026-11-25' }

test('asks once, in the days of the week', async () => {
  const events = { onAccept: vi.fn(), onDecline: vi.fn() }
  const page = await show(<ReminderOffer {...days} state="offered" {...events} />)
  expect(page.textContent).toContain('Reply by Thursday. Remind me Wednesday?')
  await click(decide.remindYes)
  await click(basics.noThanks)
  expect(events.onAccept).toHaveBeenCalledOnce()
  expect(events.onDecline).toHaveBeenCalledOnce()
})

test.each([
  ['on', decide.remindDone('Wednesday')],
  ['refused', decide.remindRefused]
] as const)('%s', async (state, sentence) => {
  const page = await show(<ReminderOffer {...days} state={state} onAccept={vi.fn()} onDecline={vi.fn()} />)
  expect(page.textContent).toBe(sentence)
  expect(page.querySelector('button')).toBeNull()
})
