import 'fake-indexeddb/auto'
import { keepMessage } from '@/entrypoints/background/keep-message'
import { awaitsAnswer } from '@/entrypoints/background/on-awaits-answer'
import type { Moment } from '@/entrypoints/background/reading-context'
import { db } from '@/utils/flow/store/db'
import { readSettings } from '@/utils/flow/store/read'
import type { When } from '@/utils/model/facts'
import type { Change, Invitation } from '@/utils/model/invitation'
import { passesGate } from '../passes-gate'

/** A conversation of `tests/corpus/threads.jsonl`, with what it says in the end. `at` is the wall clock of the family. */
export interface Thread {
  id: string
  lang: string
  region: string
  group: boolean
  /** `from` is "me" for what the parent wrote. */
  messages: readonly { at: When; from: string; text: string }[]
  parties: readonly ThreadParty[]
  aside?: true
}

/** The parties in order of their end; facts that are not listed are not judged. */
export interface ThreadParty {
  facts: Readonly<Record<string, string | number>>
  /** What the history says was changed, in order. */
  changes: readonly Change['about'][]
  /** Messages that the parent is asked about. */
  asked?: readonly string[]
  cancelled?: true
}

const KEY = 'whatsapp/thread'
/** Longest message that a page sends where an answer is awaited. */
const SHORT = 160
const ZONE = 'UTC'

/**
 * What the background makes of a thread, its messages delivered in this order, as a page sends them: those that pass the
 * gate, and short ones where an answer is awaited.
 */
export async function readThread(thread: Thread, order = thread.messages): Promise<ThreadParty[]> {
  await Promise.all(db.tables.map(table => table.clear()))
  const moment = await momentOf(thread)
  for (const message of order.filter(({ text }) => passesGate(text))) await keep(thread, message, moment)
  if (await awaitsAnswer(KEY, moment.today))
    for (const message of order.filter(({ text }) => !passesGate(text) && text.length <= SHORT))
      await keep(thread, message, moment)
  const invitations = await db.invitations.toArray()
  return invitations.toSorted((a, b) => byEnd(a, b)).map(toParty)
}

async function momentOf({ messages, region, lang }: Thread): Promise<Moment> {
  const today = messages.at(-1)?.at.slice(0, 10) ?? ''
  return { settings: await readSettings(), zone: ZONE, region, language: lang, now: `${today}T20:00:00Z`, today }
}

function keep({ messages, group }: Thread, message: Thread['messages'][number], moment: Moment) {
  const { at, from, text } = message
  return keepMessage(
    {
      key: `${KEY}/${messages.indexOf(message)}`,
      origin: 'whatsapp',
      conversation: { key: KEY, weak: false, site: 'whatsapp', title: 'Thread', group },
      sender: from,
      own: from === 'me',
      text,
      sentAt: { instant: `${at}:00Z`, source: 'machine' }
    },
    moment
  )
}

const endOf = ({ facts }: Invitation): string => facts.end?.value ?? facts.start?.value ?? ''
const byEnd = (a: Invitation, b: Invitation): number => endOf(b).localeCompare(endOf(a))

const toParty = ({ facts, history, asked = [], cancelled }: Invitation): ThreadParty => ({
  facts: Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact.value])),
  changes: history.map(({ about }) => about),
  asked: asked.map(({ why }) => why),
  ...(cancelled && { cancelled })
})

/** What differs from the labels, in words; empty where all is right. */
export function differences({ parties }: Thread, read: readonly ThreadParty[]): string[] {
  if (parties.length !== read.length) return [`${read.length} parties instead of ${parties.length}`]
  return parties.flatMap((party, i) => differencesOf(party, read[i]))
}

function differencesOf(party: ThreadParty, read: ThreadParty | undefined): string[] {
  const facts = Object.entries(party.facts).filter(([name, value]) => read?.facts[name] !== value)
  const hasEnd = read?.facts.end !== undefined && party.facts.end === undefined && party.facts.start !== undefined
  return [
    ...facts.map(([name, value]) => `${name}: ${read?.facts[name]} instead of ${value}`),
    ...listDifference('changes', party.changes, read?.changes),
    ...listDifference('asked', party.asked, read?.asked),
    ...(Boolean(party.cancelled) === Boolean(read?.cancelled) ? [] : ['cancelled']),
    ...(hasEnd && !party.changes.includes('end') ? [`end: ${read?.facts.end} instead of none`] : [])
  ]
}

function listDifference(name: string, expected: readonly string[] = [], read: readonly string[] = []): string[] {
  const [a, b] = [expected.join(', '), read.join(', ')]
  return a === b ? [] : [`${name}: ${b || 'none'} instead of ${a || 'none'}`]
}
