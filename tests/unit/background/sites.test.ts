import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { NotAllowed } from '@/entrypoints/background/check-sender'
import { onEntered, reconcileSites, stopReaders } from '@/entrypoints/background/sites'
import { readSettings } from '@/utils/flow/store/read'
import { putSettings } from '@/utils/flow/store/write'
import { demo, resetDemo, sitePage } from './demo-browser'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const WHATSAPP = 'https://web.whatsapp.com/*'
const GMAIL = 'https://mail.google.com/*'

beforeEach(resetDemo)

it('registers nothing while nothing is granted', async () => {
  demo.pages = [{ tabId: 1, url: 'https://web.whatsapp.com/' }]
  await reconcileSites()
  expect(demo.asked.registered).toEqual([])
  expect(demo.asked.executed).toEqual([])
})

it('registers what is granted, in all frames, and starts in pages that are open', async () => {
  demo.granted.add(WHATSAPP)
  demo.pages = [
    { tabId: 1, url: 'https://web.whatsapp.com/' },
    { tabId: 2, url: 'https://mail.google.com/' }
  ]
  await reconcileSites()
  expect(demo.asked.registered).toMatchObject([
    { matches: [WHATSAPP], allFrames: true, js: ['content-scripts/reader.js'] }
  ])
  expect(demo.asked.executed.map(({ target }) => target.tabId)).toEqual([1])
})

it('copes with several events at once, and with what was registered before', async () => {
  demo.granted.add(WHATSAPP)
  await Promise.all([reconcileSites(), reconcileSites(), reconcileSites()])
  demo.granted.add(GMAIL)
  await reconcileSites()
  expect(demo.asked.registered).toHaveLength(1)
  expect(demo.asked.registered[0]?.matches.toSorted()).toEqual([GMAIL, WHATSAPP])
})

it('leaves out what is switched off here although it is granted', async () => {
  demo.granted.add(WHATSAPP).add(GMAIL)
  await putSettings({ ...(await readSettings()), sitesOff: ['gmail'] })
  await reconcileSites()
  expect(demo.asked.registered).toMatchObject([{ matches: [WHATSAPP] }])
})

it('asks for one pattern where two ports of a host were added', async () => {
  demo.granted.add('https://mail.example.org/*')
  const customSites = ['https://mail.example.org', 'https://mail.example.org:8443']
  await putSettings({ ...(await readSettings()), customSites })
  await reconcileSites()
  expect(demo.asked.registered).toMatchObject([{ matches: ['https://mail.example.org/*'] }])
})

it('tells every page what is still read, since one of those may hold a frame of what is not', async () => {
  demo.granted.add(WHATSAPP)
  demo.pages = [
    { tabId: 1, url: 'https://web.whatsapp.com/', answers: {} },
    { tabId: 2, url: 'https://mail.google.com/', answers: {} },
    { tabId: 3, url: 'https://example.org/' }
  ]
  await stopReaders()
  expect(demo.asked.sent.map(({ tabId, type, data }) => [tabId, type, data])).toEqual([
    [1, 'stop', [WHATSAPP]],
    [2, 'stop', [WHATSAPP]],
    [3, 'stop', [WHATSAPP]]
  ])
})

const FACEBOOK = ['https://www.facebook.com/*', 'https://www.messenger.com/*']
const EVENTS_OFF = { sitesOff: ['facebook-events'] } as const

it('reads only some paths of a host; elsewhere on it a door waits for those', async () => {
  for (const host of FACEBOOK) demo.granted.add(host)
  await putSettings({ ...(await readSettings()), ...EVENTS_OFF })
  demo.pages = [
    { tabId: 1, url: 'https://www.facebook.com/messages/t/1' },
    { tabId: 2, url: 'https://www.facebook.com/' }
  ]
  await reconcileSites()
  expect(demo.asked.registered).toMatchObject([
    {
      id: 'reader',
      matches: ['https://www.facebook.com/messages/*', 'https://www.messenger.com/*'],
      js: ['content-scripts/reader.js']
    },
    { id: 'door', matches: ['https://www.facebook.com/*'], js: ['content-scripts/door.js'], allFrames: false }
  ])
  const started = demo.asked.executed.map(({ target, files }) => [target.tabId, files?.[0]])
  expect(started).toEqual([
    [1, '/content-scripts/reader.js'],
    [1, '/content-scripts/door.js'],
    [2, '/content-scripts/door.js']
  ])
})

it('starts a reader where a person came in by the door, and nowhere else', async () => {
  for (const host of FACEBOOK) demo.granted.add(host)
  await putSettings({ ...(await readSettings()), ...EVENTS_OFF })
  const at = (url: string, loaded = 'https://www.facebook.com/groups/1') => ({
    ...sitePage(loaded),
    frameId: 0,
    tab: { id: 7, url }
  })
  await onEntered(at('https://www.facebook.com/messages/t/1'))
  expect(demo.asked.executed).toMatchObject([{ target: { tabId: 7 }, files: ['/content-scripts/reader.js'] }])
  await expect(onEntered(at('https://www.facebook.com/'))).rejects.toThrow(NotAllowed)
  await expect(onEntered(at('https://www.facebook.com/events/1'))).rejects.toThrow(NotAllowed)
  await expect(onEntered(at('https://www.facebook.com/messages/', 'https://example.org/'))).rejects.toThrow(NotAllowed)
  await expect(onEntered({ ...at('https://www.facebook.com/messages/'), frameId: 2 })).rejects.toThrow(NotAllowed)
  expect(demo.asked.executed).toHaveLength(1)
})
