// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { stringsFor } from '@/components/strings/strings'
import { ChildSeat } from '@/entrypoints/app/ChildSeat'
import { PicksSeat } from '@/entrypoints/app/host/PicksSeat'
import { ReadsSeat } from '@/entrypoints/app/plans/ReadsSeat'
import { writeReading } from '@/entrypoints/app/plans/reading-session'
import { runHost } from '@/entrypoints/shared/run-host'
import { db } from '@/utils/flow/store/db'
import { putChild, putInvitation } from '@/utils/flow/store/write'
import { putGathering } from '@/utils/flow/store/write-hosting'
import type { Gathering } from '@/utils/model/gathering'
import { child, invitation } from '../../act/demo-invitation'
import { click, show } from '../../components/render'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))
vi.mock('@/entrypoints/shared/run-host', () => ({ runHost: vi.fn() }))

const german = stringsFor('de')
const party = invitation({ start: '2026-12-05T14:00' })
const GATHERING = { id: 'g', childId: 'a', offered: ['park-ball', 'baking'], posts: [] } as unknown as Gathering

const SEATS = {
  'to be asked': <ChildSeat invitationId={party.id} childId="a" toldByParent={false} onGoOn={() => {}} />,
  'to read': <ReadsSeat childId="a" onGoOn={() => {}} />,
  'to help plan': <PicksSeat gatheringId="g" onGoOn={() => {}} />
}
const HEADINGS = {
  'to be asked': german.child.questions.feeling,
  'to read': german.leftOut.child.title,
  'to help plan': german.host.child.question
}

/** Opened, and past the moment in which a second tap of a double tap is ignored. */
async function sit(to: keyof typeof SEATS): Promise<HTMLElement> {
  const page = await show(SEATS[to])
  await vi.waitFor(async () => {
    await act(() => new Promise(resolve => setTimeout(resolve, 20)))
    expect(page.querySelector('h1')).not.toBeNull()
  })
  vi.advanceTimersByTime(600)
  return page
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  fakeBrowser.reset()
  await db.delete({ disableAutoOpen: false })
  await putChild({ ...child('a', 'Mika'), language: 'de' })
  await putInvitation(party)
  await putGathering(GATHERING)
  await writeReading('a', { reachOut: 'question', whom: '', words: 'Hallo!', isOk: null, refused: [] })
})

afterEach(() => vi.useRealTimers())

test.each(Object.entries(HEADINGS))(
  'a child who sits down %s is spoken to in their own language',
  async (to, heading) => {
    const page = await sit(to as keyof typeof SEATS)
    expect(page.querySelector('h1')?.textContent).toBe(heading)
    expect(page.querySelector('main')?.lang).toBe('de')
  }
)

test('a child sits down also where what was tapped before cannot be read', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('no memory'))
  await sit('to be asked')
  expect(document.querySelector('h1')?.textContent).toBe(HEADINGS['to be asked'])
  vi.restoreAllMocks()
})

test.each([
  ['to read', german.child.ok],
  ['to help plan', german.host.activities.baking]
] as const)('what a child taps %s and is not kept is said, and a grown-up is told why', async (to, card) => {
  vi.mocked(runHost).mockResolvedValueOnce({ ok: false, problem: 'storage-full', id: null })
  const page = await sit(to)
  const region = page.querySelector('[role=status]')
  expect(region?.textContent).toBe('')
  await click(card)
  await vi.waitFor(() => expect(region?.textContent).not.toBe(''))
  expect(region?.textContent).toBe(german.child.notKept + german.basics.problems['storage-full'])
  expect(page.querySelector('h1')?.textContent).toBe(HEADINGS[to])
})
