import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { onNotification, REMINDERS_ALARM, scheduleReminders } from '@/entrypoints/background/reminders'
import { readSettings } from '@/utils/flow/store/read'
import { putDecision, putInvitation, putSettings } from '@/utils/flow/store/write'
import { OPEN_INVITATION } from '@/utils/messages/session'
import { decision, invitation } from '../act/demo-invitation'
import { demo, resetDemo } from './demo-browser'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const PARTY = invitation({ honoree: 'Juno', start: '2026-12-05T14:00', replyBy: '2026-11-28' })

const shown = async () => Object.keys(await fakeBrowser.notifications.getAll())
const alarm = async () => (await fakeBrowser.alarms.get(REMINDERS_ALARM))?.scheduledTime
const at = async (time: string) => {
  vi.setSystemTime(new Date(time))
  await scheduleReminders()
}

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-10T12:00:00Z'), toFake: ['Date'] })
  await resetDemo()
  demo.granted.add('notifications')
  await putSettings({ ...(await readSettings()), timeZone: 'Europe/London', reminders: true })
  await putInvitation(PARTY)
})

describe('a reminder', () => {
  it('comes the day before reply-by, once', async () => {
    await at('2026-11-10T12:00:00Z')
    expect(await alarm()).toBe(Date.parse('2026-11-27T17:00:00Z'))
    expect(await shown()).toEqual([])
    await at('2026-11-27T17:00:00Z')
    expect(await shown()).toHaveLength(1)
    const [name = ''] = await shown()
    expect(fakeBrowser.notifications.getAllCreateOptions()[name]).toMatchObject({
      title: 'Reply by Saturday 28 November',
      message: 'Party: Juno'
    })
    await fakeBrowser.notifications.clear(name)
    await at('2026-11-27T18:00:00Z')
    expect(await shown()).toEqual([])
    expect(await alarm()).toBeUndefined()
  })

  it('that was missed while the browser was closed comes at the next start', async () => {
    await at('2026-11-10T12:00:00Z')
    await fakeBrowser.alarms.clearAll()
    await at('2026-11-28T09:00:00Z')
    expect(await shown()).toHaveLength(1)
  })

  it('that the browser did not show is not forgotten, and keeps no other from it', async () => {
    await putInvitation({ ...PARTY, id: 'other' })
    await at('2026-11-10T12:00:00Z')
    const broken = vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('not now'))
    await at('2026-11-27T17:00:00Z')
    expect(await shown()).toHaveLength(1)
    broken.mockRestore()
    await at('2026-11-27T17:01:00Z')
    expect(await shown()).toHaveLength(2)
  })

  it('whose time had passed when the invitation came is not shown', async () => {
    await at('2026-11-27T20:00:00Z')
    await at('2026-11-27T20:01:00Z')
    expect(await shown()).toEqual([])
  })

  it('comes on the day that the family wakes', async () => {
    await putDecision(decision({ invitationId: PARTY.id, sleepUntil: '2026-11-12' }))
    await at('2026-11-10T12:00:00Z')
    expect(await alarm()).toBe(Date.parse('2026-11-12T17:00:00Z'))
    await at('2026-11-12T17:00:00Z')
    expect((await shown()).map(name => name.split(' ')[0])).toEqual(['sleep'])
    expect(await alarm()).toBe(Date.parse('2026-11-27T17:00:00Z'))
  })

  it('follows what the family does', async () => {
    await at('2026-11-10T12:00:00Z')
    await putInvitation({ ...PARTY, standing: 'going' })
    await at('2026-11-27T17:00:00Z')
    expect(await shown()).toEqual([])
    expect(await alarm()).toBeUndefined()
  })

  it('opens its invitation at a click', async () => {
    await at('2026-11-10T12:00:00Z')
    await at('2026-11-27T17:00:00Z')
    const [name = ''] = await shown()
    await onNotification(name)
    expect(await fakeBrowser.storage.session.get(null)).toEqual({ [OPEN_INVITATION]: PARTY.id })
    expect(await shown()).toEqual([])
  })
})

describe('what a reminder says', () => {
  const said = async (language: string | null) => {
    await putSettings({ ...(await readSettings()), language })
    await at('2026-11-10T12:00:00Z')
    await at('2026-11-27T17:00:00Z')
    const [name = ''] = await shown()
    const { title, message } = fakeBrowser.notifications.getAllCreateOptions()[name] ?? {}
    return [title, message]
  }

  it.each([
    ['de', ['Antwort bis Samstag, 28. November', 'Feier: Juno']],
    ['pt', ['Responder até sábado, 28 de novembro', 'Festa: Juno']],
    ['en-US', ['Reply by Saturday, November 28', 'Party: Juno']],
    ['pl', ['Reply by Saturday, November 28', 'Party: Juno']]
  ])('with the language %s it is in one language', async (language, words) => {
    expect(await said(language)).toEqual(words)
  })

  it('is whole where nobody is named', async () => {
    const { honoree: _, ...facts } = PARTY.facts
    await putInvitation({ ...PARTY, facts })
    expect(await said(null)).toEqual(['Reply by Saturday 28 November', 'Invitation to a party'])
  })
})

it.each<[string, () => Promise<unknown>]>([
  ['while reminders are off', async () => putSettings({ ...(await readSettings()), reminders: false })],
  ['once the browser allows no notifications', async () => demo.granted.delete('notifications')],
  ['for the example', () => putInvitation({ ...PARTY, origin: 'example' })]
])('there is none %s', async (_, change) => {
  await change()
  await at('2026-11-10T12:00:00Z')
  expect(await alarm()).toBeUndefined()
  await at('2026-11-27T17:00:00Z')
  expect(await shown()).toEqual([])
})
