// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { WayOut } from '@/entrypoints/app/plans/WayOut'
import { newCheckIn } from '@/utils/act/host/check-in'
import { child } from '../../../act/demo-invitation'
import { click, show, surface } from '../../../components/render'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const { basics, decide } = surface.strings
const go = vi.fn()

const out = (
  <WayOut
    children={[]}
    child={child('a', 'Mika')}
    checkIn={{ ...newCheckIn('a', '2026-11-21'), stand: 'be-asked', hasHeard: true }}
    reachOut="get-together"
    whom="Leyla"
    text="May I ask you something?"
    go={go}
    onView={() => {}}
    onRun={async () => true}
    onHost={async () => ({ ok: true, problem: null, id: null })}
    onStep={async () => true}
    onSent={() => {}}
  />
)

const settle = () => act(() => new Promise(resolve => setTimeout(resolve, 20)))

beforeEach(() => {
  fakeBrowser.reset()
  go.mockClear()
})
afterEach(() => vi.restoreAllMocks())

test('where memory is full, nothing is handed over, and that is said', async () => {
  const page = await show(out)
  await settle()
  const full = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('quota'))
  await click(decide.here)
  await settle()
  expect(full).toHaveBeenCalled()
  expect(page.textContent).toContain(basics.problems.failed)
  expect(go).not.toHaveBeenCalled()
  await click(decide.here)
  await settle()
  expect(page.textContent).not.toContain(basics.problems.failed)
  expect(go).toHaveBeenCalledExactlyOnceWith({ at: 'reads', childId: 'a' })
})
