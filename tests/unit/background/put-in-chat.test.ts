import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { NotAllowed } from '@/entrypoints/background/check-sender'
import { putInChat } from '@/entrypoints/background/put-in-chat'
import { readSettings } from '@/utils/flow/store/read'
import { putInvitation, putSettings, putSighting } from '@/utils/flow/store/write'
import { NotValid } from '@/utils/messages/schema'
import type { Sighting } from '@/utils/model/invitation'
import { invitation } from '../act/demo-invitation'
import { demo, ownPage, resetDemo, sitePage } from './demo-browser'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const PARTY = invitation({ start: '2026-12-05T14:00' })
const DRAFT = { invitationId: PARTY.id, text: 'Thank you!' }
const SIGHTING: Sighting = {
  key: 'whatsapp/1/m1',
  revision: 'r',
  origin: 'whatsapp',
  conversation: PARTY.conversation,
  sender: 'Robin Field',
  own: false,
  text: 'Party',
  sentAt: { instant: null, source: 'unknown' },
  knownAt: '2026-11-20T10:00:00Z',
  reading: { class: 'invite', score: 1, evidence: [], language: 'en', namesOccasion: true, parties: [] },
  invitationIds: [PARTY.id]
}
const TARGET = { conversationKey: 'whatsapp/1', weak: false, messageKeys: ['whatsapp/1/m1'], senders: ['Robin Field'] }
const URL = 'https://web.whatsapp.com/'

const inserted = () => demo.asked.sent.filter(({ type }) => type === 'insertDraft')

beforeEach(async () => {
  await resetDemo()
  demo.granted.add(`${URL}*`)
  await putInvitation(PARTY)
  const elsewhere = { key: 'whatsapp/2', weak: true, site: 'whatsapp', title: 'Class 4', group: true } as const
  await putSighting(SIGHTING)
  await putSighting({ ...SIGHTING, key: 'whatsapp/2/m2', conversation: elsewhere })
})

it('writes into the one frame that shows the conversation', async () => {
  const answers = { showsConversation: (frameId: number) => frameId === 4, insertDraft: 'inserted' }
  demo.pages = [
    { tabId: 1, url: URL, answers: { showsConversation: false } },
    { tabId: 2, url: URL, frames: [0, 4, 9], answers }
  ]
  expect(await putInChat(DRAFT, ownPage())).toBe('inserted')
  expect(demo.asked.sent[0]).toMatchObject({ type: 'showsConversation', data: TARGET })
  const data = { ...TARGET, text: 'Thank you!' }
  expect(inserted()).toEqual([{ tabId: 2, type: 'insertDraft', data, frameId: 4 }])
})

it.each([
  ['no page is open', []],
  ['no page has a reader', [{ tabId: 1, url: URL }]],
  ['another chat is shown', [{ tabId: 1, url: URL, answers: { showsConversation: false } }]],
  [
    'a site that is not granted shows it',
    [{ tabId: 1, url: 'https://mail.google.com/', answers: { showsConversation: true } }]
  ]
])('touches nothing when %s', async (_, pages) => {
  demo.pages = pages
  expect(await putInChat(DRAFT, ownPage())).toBe('not-open')
  expect(inserted()).toEqual([])
})

it('touches nothing when two pages show it; the parent hears that there are several', async () => {
  const answers = { showsConversation: true, insertDraft: 'inserted' }
  demo.pages = [1, 2].map(tabId => ({ tabId, url: URL, answers }))
  expect(await putInChat(DRAFT, ownPage())).toBe('several')
  expect(inserted()).toEqual([])
})

it('asks no page of another place of the same software', async () => {
  demo.granted.add('https://mail.example.org/*').add('https://mail.example.net/*')
  const customSites = ['https://mail.example.org', 'https://mail.example.net']
  await putSettings({ ...(await readSettings()), customSites })
  const key = 'roundcube/https://mail.example.org/party'
  await putInvitation({ ...PARTY, conversation: { key, weak: true, site: 'roundcube', title: 'Party', group: null } })
  demo.pages = [
    { tabId: 1, url: 'https://mail.example.org/', answers: { showsConversation: false } },
    { tabId: 2, url: 'https://mail.example.net/', answers: { showsConversation: true } }
  ]
  expect(await putInChat(DRAFT, ownPage())).toBe('not-open')
  expect(demo.asked.sent.map(({ tabId }) => tabId)).toEqual([1])
})

it('finds a conversation that another place shows in a frame', async () => {
  demo.granted.add('https://mail.google.com/*').add('https://chat.google.com/*')
  const key = 'google-chat//AAAA'
  await putInvitation({
    ...PARTY,
    conversation: { key, weak: false, site: 'google-chat', title: 'Class', group: true }
  })
  const answers = { showsConversation: (frameId: number) => frameId === 3, insertDraft: 'inserted' }
  demo.pages = [{ tabId: 1, url: 'https://mail.google.com/mail/', frames: [0, 3], answers }]
  expect(await putInChat(DRAFT, ownPage())).toBe('inserted')
  expect(inserted()).toMatchObject([{ tabId: 1, frameId: 3 }])
})

it.each(['not-empty', 'changed', 'unsure', 'failed'])('passes on what the page says: %s', async insertDraft => {
  demo.pages = [{ tabId: 1, url: URL, answers: { showsConversation: true, insertDraft } }]
  expect(await putInChat(DRAFT, ownPage())).toBe(insertDraft)
})

it('has nowhere to write for what was pasted, or is gone', async () => {
  await putInvitation({ ...PARTY, conversation: null })
  expect(await putInChat(DRAFT, ownPage())).toBe('not-open')
  expect(await putInChat({ ...DRAFT, invitationId: 'gone' }, ownPage())).toBe('not-open')
})

it('listens to our own pages alone', async () => {
  await expect(putInChat(DRAFT, sitePage())).rejects.toThrow(NotAllowed)
  await expect(putInChat({ ...DRAFT, text: '' }, ownPage())).rejects.toThrow(NotValid)
})
