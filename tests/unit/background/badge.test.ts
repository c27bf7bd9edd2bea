import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { showBadge } from '@/entrypoints/background/badge'
import { readSettings } from '@/utils/flow/store/read'
import { putDecision, putInvitation, putSettings } from '@/utils/flow/store/write'
import { decision, invitation } from '../act/demo-invitation'
import { resetDemo } from './demo-browser'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const PARTY = invitation({ honoree: 'Juno', start: '2026-12-05T14:00', replyBy: '2026-11-28' })

const badgeOn = async (day: string) => {
  vi.setSystemTime(new Date(`${day}T12:00:00Z`))
  await showBadge()
  return fakeBrowser.action.getBadgeText({})
}
const alarm = async () => (await fakeBrowser.alarms.get('wake'))?.scheduledTime

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-10T12:00:00Z'), toFake: ['Date'] })
  await resetDemo()
  await putSettings({ ...(await readSettings()), timeZone: 'Europe/London' })
  await putInvitation(PARTY)
})

it('rests while an invitation is slept on, and comes back in the morning of its day', async () => {
  expect(await badgeOn('2026-11-10')).toBe('1')
  await putDecision(decision({ invitationId: PARTY.id, sleepUntil: '2026-11-12' }))
  expect(await badgeOn('2026-11-10')).toBe('')
  expect(await alarm()).toBe(Date.parse('2026-11-12T07:00:00Z'))
  expect(await badgeOn('2026-11-12')).toBe('1')
  expect(await alarm()).toBeUndefined()
})

it('stays for a sibling who is not asleep, and for another invitation', async () => {
  await putDecision(decision({ invitationId: PARTY.id, sleepUntil: '2026-11-12' }))
  await putDecision(decision({ invitationId: PARTY.id, childId: 'b', child: {} }))
  expect(await badgeOn('2026-11-10')).toBe('1')
  await putDecision(decision({ invitationId: PARTY.id, childId: 'b', sleepUntil: '2026-11-11' }))
  await putInvitation({ ...PARTY, id: 'other' })
  expect(await badgeOn('2026-11-10')).toBe('1')
})
