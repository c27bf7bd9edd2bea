import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { reconcileSites, stopReaders } from '@/entrypoints/background/sites'
import { readSettings } from '@/utils/flow/store/read'
import { putSettings } from '@/utils/flow/store/write'
import { demo, resetDemo } from './demo-browser'

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

it('tells every page to stop but those still granted', async () => {
  demo.granted.add(WHATSAPP)
  demo.pages = [
    { tabId: 1, url: 'https://web.whatsapp.com/', answers: {} },
    { tabId: 2, url: 'https://mail.google.com/', answers: {} },
    { tabId: 3, url: 'https://example.org/' }
  ]
  await stopReaders()
  expect(demo.asked.sent.map(({ tabId, type }) => [tabId, type])).toEqual([
    [2, 'stop'],
    [3, 'stop']
  ])
})
