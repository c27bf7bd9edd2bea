import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { NotAllowed } from '@/entrypoints/background/check-sender'
import { openChats } from '@/entrypoints/background/open-chats'
import { putInConversation } from '@/entrypoints/background/put-in-chat'
import type { OpenChat } from '@/utils/messages/protocol'
import { demo, ownPage, resetDemo, sitePage } from './demo-browser'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const URL = 'https://web.whatsapp.com/'
const CHAT: OpenChat = {
  conversation: { key: 'whatsapp//Otters', weak: true, site: 'whatsapp', title: 'Otters', group: true },
  messageKeys: ['whatsapp//Otters/m1']
}

beforeEach(async () => {
  await resetDemo()
  demo.granted.add(`${URL}*`)
})

it('names each conversation on a screen once', async () => {
  demo.pages = [
    { tabId: 1, url: URL, answers: { openChat: CHAT } },
    { tabId: 2, url: URL, answers: { openChat: CHAT } },
    { tabId: 3, url: URL, answers: { openChat: null } },
    { tabId: 4, url: URL }
  ]
  expect(await openChats(ownPage())).toEqual([CHAT])
})

it.each([
  ['another place', { ...CHAT, conversation: { ...CHAT.conversation, key: 'gmail/1', site: 'gmail' } }],
  ['something else', { conversation: 'Otters', messageKeys: [] }],
  ['too much', { ...CHAT, messageKeys: Array.from({ length: 500 }, String) }]
])('does not believe a page that speaks of %s', async (_, openChat) => {
  demo.pages = [{ tabId: 1, url: URL, answers: { openChat } }]
  expect(await openChats(ownPage())).toEqual([])
})

it('asks no page where nothing is granted, and answers none', async () => {
  demo.granted.clear()
  demo.pages = [{ tabId: 1, url: URL, answers: { openChat: CHAT } }]
  expect(await openChats(ownPage())).toEqual([])
  await expect(openChats(sitePage())).rejects.toThrow(NotAllowed)
})

it('a text goes where the chat is known again by its messages', async () => {
  demo.pages = [{ tabId: 1, url: URL, answers: { showsConversation: true, insertDraft: 'inserted' } }]
  const draft = { conversationKey: CHAT.conversation.key, text: 'Hello all', chat: CHAT }
  expect(await putInConversation(draft, ownPage())).toBe('inserted')
  const target = { conversationKey: CHAT.conversation.key, weak: true, messageKeys: CHAT.messageKeys, senders: [] }
  expect(demo.asked.sent.at(-1)?.data).toEqual({ ...target, text: 'Hello all' })
})
