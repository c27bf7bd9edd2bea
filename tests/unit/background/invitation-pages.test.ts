import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { onCandidates } from '@/entrypoints/background/on-candidates'
import { onCommand } from '@/entrypoints/background/on-command'
import { db } from '@/utils/flow/store/db'
import { readInvitation, readSettings } from '@/utils/flow/store/read'
import { putSettings } from '@/utils/flow/store/write'
import type { Command } from '@/utils/messages/protocol'
import type { Message } from '@/utils/model/message'
import { demo, ownPage, resetDemo, sitePage } from './demo-browser'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const EVENT = {
  jsonLd: [
    '{"@type":"Event","name":"Zuri turns 6","startDate":"2026-12-06T15:00:00.000Z","location":{"@type":"Place","name":"Tumble Barn"}}'
  ]
}
const ADDRESS = 'https://partiful.com/e/Zx81kQ0bVt2m'

const pageOf = (text: string, more: Partial<Message> = {}): Message => ({
  key: 'partiful//Zx81kQ0bVt2m/Zx81kQ0bVt2m',
  conversation: { key: 'partiful//Zx81kQ0bVt2m', weak: false, site: 'partiful', title: 'Zuri turns 6', group: null },
  text,
  sender: null,
  own: false,
  sentAt: { instant: null, source: 'unknown' },
  links: [],
  images: 0,
  ...more
})
const command = (more: Partial<Extract<Command, { do: 'add' }>> & { text: string }) =>
  onCommand({ do: 'add', as: 'pasted', ...more }, ownPage())
const factsOf = async (id = '') => {
  const { start, venue } = (await readInvitation(id))?.facts ?? {}
  return [start?.value, venue?.value]
}

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-10T12:00:00Z'), toFake: ['Date'] })
  await resetDemo()
  demo.granted.add('https://partiful.com/*')
  await putSettings({ ...(await readSettings()), timeZone: 'Europe/Berlin' })
})

it('reads a page with the data that it has for machines, on the family’s clock', async () => {
  const text = 'Zuri turns 6!\nYou are all invited to her birthday party. No presents, please.'
  const [chip] = await onCandidates([pageOf(text, { structured: EVENT })], sitePage(ADDRESS))
  expect(chip).toMatchObject({ title: 'Zuri', start: '2026-12-06T16:00', place: 'Tumble Barn' })
})

it('finds the year of a day from when the page was open, and asks whether it is right', async () => {
  const text = 'You are invited to Zuri’s birthday party on Sunday, Dec 6 at 3pm at Tumble Barn.'
  const [chip] = await onCandidates([pageOf(text)], sitePage(ADDRESS))
  expect(chip).toMatchObject({ start: '2026-12-06T15:00', isCertain: false })
})

it('is not spoken for by another page', async () => {
  await expect(onCandidates([pageOf('Party')], sitePage('https://partiful.com/home'))).rejects.toThrow()
})

it('keeps what the parent read on a page once, with its event data', async () => {
  const { ok, invitationIds } = await command({
    text: 'You are invited to Zuri’s birthday party. It is going to be fun.',
    structured: EVENT
  })
  expect(ok).toBe(true)
  expect(await factsOf(invitationIds[0])).toEqual(['2026-12-06T16:00', 'Tumble Barn'])
})

it('does so for a page that does not look like an invitation, if the parent wants it', async () => {
  const text = 'Come and jump with us.'
  expect(await command({ text, structured: EVENT })).toMatchObject({ ok: false, problem: 'not-an-invitation' })
  const { invitationIds } = await command({ text, structured: EVENT, force: true })
  expect(await factsOf(invitationIds[0])).toEqual(['2026-12-06T16:00', 'Tumble Barn'])
})

it('is none the worse for event data that is broken', async () => {
  const text = 'You are invited to Zuri’s birthday party on 6 December 2026 at 3pm at Tumble Barn.'
  const { ok } = await command({ text, structured: { jsonLd: ['{ startDate', 'x'.repeat(60_000)], events: [{}] } })
  expect(ok).toBe(true)
  expect(await db.invitations.count()).toBe(1)
})
