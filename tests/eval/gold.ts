import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { When } from '@/utils/model/facts'
import type { MessageClass } from '@/utils/model/reading'

/** The facts that are scored, by the names of `npm run read`. */
export const FACTS = ['start', 'end', 'rsvpBy', 'honoree', 'venue', 'address'] as const
export type GoldFact = (typeof FACTS)[number]

/** A message with what people say it is. */
export interface Gold {
  id: string
  text: string
  /** Wall clock at which it was sent; some others than invitations have none. */
  ref: When | null
  lang: string
  /** The reader is told the language, as `npm run read` may be; a chat tells none. */
  hint?: string
  region?: string
  class: MessageClass
  /** Classes that are right too. */
  orClass: readonly MessageClass[]
  /** Right values of each fact, the first one the label; an empty list says that the message has none. */
  facts: Readonly<Record<GoldFact, readonly string[]>>
  /** Facts on which people could not agree. */
  unjudged: ReadonlySet<GoldFact>
  /** Not an invitation, and looks like one. */
  hard: boolean
  /** Its class is told by its thread, not by its words. */
  weak: boolean
}

type Values = Partial<Record<string, readonly string[]>>

/** A row of JSONL as it is on disk. */
interface WrittenRow {
  id: string
  text: string
  ref?: string
  lang: string
  region?: string
  label?: MessageClass
  class?: MessageClass
  fields?: Partial<Record<string, unknown>>
  facts?: Partial<Record<string, unknown>>
  /** Other right values of each fact, or other right classes; beside those of facts they stand under `class`. */
  alt?: Values | readonly MessageClass[]
  ignore?: readonly GoldFact[]
  hard?: boolean
  weak?: boolean
  aside?: boolean
}

export const readJsonl = <Row>(path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line) as Row)

export interface Corpus {
  seen: Gold[]
  aside: Gold[]
}

/** The project's own messages of one language. In it every message that is no invitation is a hard one. */
export function readOwnCorpus(path: string): Corpus {
  const rows = readJsonl<WrittenRow>(path).map(row => ({ hard: true, ...row }))
  return {
    seen: rows.filter(row => !row.aside).map(toGold),
    aside: rows.filter(row => row.aside).map(toGold)
  }
}

/** The labelled messages that are kept beside the project. */
export function readDevelopmentData(folder: string): { messages: Gold[]; ordinary: Gold[] } {
  const at = (name: string) => join(folder, 'corpus', `${name}.jsonl`)
  const messages = ['positives', 'negatives', 'updates'].flatMap(name => readJsonl<WrittenRow>(at(name)))
  const ordinary = readJsonl<WrittenRow>(at('ordinary-sms'))
  return { messages: messages.map(toHinted), ordinary: ordinary.map(toHinted) }
}

const toHinted = (row: WrittenRow): Gold => ({ ...toGold(row), hint: row.lang })

function toGold(row: WrittenRow): Gold {
  const alternatives = row.alt ?? {}
  const orValues = Array.isArray(alternatives) ? { class: alternatives } : (alternatives as Values)
  return {
    id: row.id,
    text: row.text,
    ref: row.ref ?? null,
    lang: row.lang,
    ...(row.region && { region: row.region }),
    class: row.class ?? row.label ?? 'other',
    orClass: (orValues.class ?? []) as readonly MessageClass[],
    facts: factsOf(row.facts ?? row.fields ?? {}, orValues),
    unjudged: new Set(row.ignore),
    hard: row.hard ?? false,
    weak: row.weak ?? false
  }
}

function factsOf(written: Partial<Record<string, unknown>>, others: Values): Gold['facts'] {
  const valuesOf = (fact: GoldFact) =>
    [written[fact], ...(others[fact] ?? [])].filter(value => typeof value === 'string' && value !== '') as string[]
  return {
    start: valuesOf('start'),
    end: valuesOf('end'),
    rsvpBy: valuesOf('rsvpBy'),
    honoree: valuesOf('honoree'),
    venue: valuesOf('venue'),
    address: valuesOf('address')
  }
}
