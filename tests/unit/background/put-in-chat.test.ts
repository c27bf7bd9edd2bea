import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { NotAllowed } from '@/entrypoints/background/check-sender'
import { putInChat } from '@/entrypoints/background/put-in-chat'
import { putInvitation } from '@/utils/flow/store/write'
import { NotValid } from '@/utils/messages/schema'
import { invitation } from '../act/demo-invitation'
import { demo, ownPage, resetDemo, sitePage } from './demo-browser'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const PARTY = invitation({ start: '2026-12-05T14:00' })
const DRAFT = { invitationId: PARTY.id, text: 'Thank you!' }
const URL = 'https://web.whatsapp.com/'

const inserted = () => demo.asked.sent.filter(({ type }) => type === 'insertDraft')

beforeEach(async () => {
  await resetDemo()
  demo.granted.add(`${URL}*`)
  await putInvitation(PARTY)
})

it('writes into the one frame that shows the conversation', async () => {
  const answers = { showsConversation: (frameId: number) => frameId === 4, insertDraft: 'inserted' }
  demo.pages = [
    { tabId: 1, url: URL, answers: { showsConversation: false } },
    { tabId: 2, url: URL, frames: [0, 4, 9], answers }
  ]
  expect(await putInChat(DRAFT, ownPage())).toBe('inserted')
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
