// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { SleepOnIt } from '@/components/decide/SleepOnIt'
import { click, show, surface, type } from '../render'

const { decide } = surface.strings

test('offers only days that leave the host time', async () => {
  const onSleep = vi.fn()
  const page = await show(
    <SleepOnIt
      tomorrow="2026-11-22"
      inTwoDays={null}
      latest="2026-11-22"
      isDue={false}
      until={null}
      onSleep={onSleep}
    />
  )
  expect(page.textContent).not.toContain(decide.inTwoDays)
  expect(page.querySelector('input')).toBeNull()
  await click(decide.tomorrow)
  expect(onSleep).toHaveBeenCalledExactlyOnceWith('2026-11-22')
})

test('a day that is too late cannot be taken', async () => {
  const onSleep = vi.fn()
  const page = await show(
    <SleepOnIt
      tomorrow="2026-11-22"
      inTwoDays="2026-11-23"
      latest="2026-11-25"
      isDue={false}
      until={null}
      onSleep={onSleep}
    />
  )
  const buttons = page.querySelectorAll('button').length
  await type(decide.pickDay, '2026-11-26')
  expect(page.querySelectorAll('button')).toHaveLength(buttons)
  const range = decide.dayOutOfRange('Sunday 22 November', 'Wednesday 25 November')
  expect(page.textContent).toContain(range)
  await type(decide.pickDay, '2026-11-25')
  expect(page.textContent).not.toContain(range)
  await click(decide.sleepUntil('Wednesday 25 November'))
  expect(onSleep).toHaveBeenCalledExactlyOnceWith('2026-11-25')
})

test.each([
  [true, decide.noTimeToSleep],
  [false, decide.noNightToWait]
])('says so where there is no time left, and why (%s)', async (isDue, why) => {
  const none = { tomorrow: null, inTwoDays: null, latest: null, until: null }
  const page = await show(<SleepOnIt {...none} isDue={isDue} onSleep={vi.fn()} />)
  expect(page.textContent).toContain(why)
  expect(page.querySelector('button')).toBeNull()
})
