import { onCandidates } from '@/entrypoints/background/on-candidates'
import { onCommand } from '@/entrypoints/background/on-command'
import { readList, readSettings } from '@/utils/flow/store/read'
import { putSettings } from '@/utils/flow/store/write'
import type { Message } from '@/utils/model/message'
import { demo, ownPage, resetDemo, sitePage } from './demo-browser'

/** A group that the parent reads, on 10 November 2026 in London. */
export const GROUP = 'whatsapp/class 3'
export const PARTY = 'You are invited to Juno’s 7th birthday party on Saturday 5 December, 2pm to 4pm at Lido Hall!'

/** The site allowed, the settings made, nothing read yet. */
export async function openClassChat(): Promise<void> {
  await resetDemo()
  demo.granted.add('https://web.whatsapp.com/*')
  await putSettings({ ...(await readSettings()), timeZone: 'Europe/London' })
}

let lastKey = 0
/** Hours after noon on 8 November. */
export const say = (hours: number, sender: string, text: string, more: Partial<Message> = {}): Message => ({
  key: `${GROUP}/${lastKey++}`,
  conversation: { key: GROUP, weak: true, site: 'whatsapp', title: 'Class 3', group: true },
  text,
  sender,
  own: sender === 'me',
  sentAt: { instant: new Date(Date.parse('2026-11-08T12:00:00Z') + hours * 3_600_000).toISOString(), source: 'page' },
  links: [],
  images: 0,
  ...more
})

export const send = (...messages: Message[]) => onCandidates(messages, sitePage())
export const run = (command: object) => onCommand(command, ownPage())

/** What waits for an answer. */
export const parties = async () => (await readList('waiting', '2026-11-10', 20)).invitations
export const party = async () => (await parties())[0]
export const starts = async () => (await parties()).map(({ facts }) => facts.start?.value)
