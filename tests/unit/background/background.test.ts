import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import background from '@/entrypoints/background/index'
import { REMINDERS_ALARM } from '@/entrypoints/background/reminders'
import { TIDY_ALARM } from '@/entrypoints/background/tidy'
import { db } from '@/utils/flow/store/db'
import { readSettings } from '@/utils/flow/store/read'
import { putInvitation, putSettings } from '@/utils/flow/store/write'
import { invitation } from '../act/demo-invitation'
import { demo, resetDemo } from './demo-browser'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

vi.mock('@/utils/messages/protocol', () => ({ onMessage: () => {} }))

type Listener = () => Promise<void> | undefined

const event = () => ({ addListener: () => {} })
/** What the background listens for when a permission is granted. */
let onAdded: Listener[] = []

beforeEach(async () => {
  await resetDemo()
  onAdded = []
  Object.assign(fakeBrowser.permissions, {
    onAdded: { addListener: (listener: Listener) => onAdded.push(listener) },
    onRemoved: event()
  })
  Object.assign(fakeBrowser.contextMenus, { onClicked: event(), removeAll: async () => {}, create: () => 'id' })
  background.main()
})

it('is ready after an install: reader, tidying, badge', async () => {
  demo.granted.add('https://web.whatsapp.com/*')
  await putInvitation(invitation({ start: '2999-12-05' }))
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' as never })
  expect(demo.asked.registered).toHaveLength(1)
  expect(await fakeBrowser.alarms.get(TIDY_ALARM)).toMatchObject({ periodInMinutes: 1440 })
  expect(await fakeBrowser.action.getBadgeText({})).toBe('1')
})

it('is ready again after it was switched off and on, which no event tells', async () => {
  await vi.waitUntil(() => fakeBrowser.alarms.get(TIDY_ALARM))
  demo.granted.add('https://web.whatsapp.com/*').add('notifications')
  await putInvitation(invitation({ start: '2999-12-05', replyBy: '2999-12-01' }))
  await putSettings({ ...(await readSettings()), reminders: true })
  await fakeBrowser.alarms.clearAll()
  background.main()
  await vi.waitUntil(() => fakeBrowser.alarms.get(REMINDERS_ALARM))
  expect(await fakeBrowser.alarms.get(TIDY_ALARM)).toBeDefined()
  expect(demo.asked.registered).toHaveLength(1)
})

it('a wish that is older than its permission comes true when that is granted', async () => {
  await putInvitation(invitation({ start: '2999-12-05', replyBy: '2999-12-01' }))
  await putSettings({ ...(await readSettings()), reminders: true })
  demo.granted.add('https://web.whatsapp.com/*').add('notifications')
  await Promise.all(onAdded.map(listener => listener()))
  expect(demo.asked.registered).toHaveLength(1)
  expect(await fakeBrowser.alarms.get(REMINDERS_ALARM)).toBeDefined()
})

it('says on the icon that the store does not open, and stays quiet otherwise', async () => {
  const open = vi.spyOn(db, 'open').mockRejectedValue(new Error('a migration failed'))
  await fakeBrowser.runtime.onStartup.trigger()
  open.mockRestore()
  expect(await fakeBrowser.action.getBadgeText({})).toBe('!')
  expect(await fakeBrowser.action.getTitle({})).toBe('storeClosed')
  expect(demo.asked.registered).toEqual([])
  await fakeBrowser.runtime.onStartup.trigger()
  expect(await fakeBrowser.action.getTitle({})).toBe('name')
})
