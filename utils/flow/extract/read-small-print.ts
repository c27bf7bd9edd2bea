import { type PhraseTable, phraseTable } from '@/utils/kit/phrases'
import type { Tokens } from '@/utils/kit/tokens'
import type { Language, SmallPrint } from '@/utils/languages/language'
import type { FactValues, PartyKind } from '@/utils/model/facts'
import { findEach, type TokenSpan, type Words, wordsOf } from './tables'

interface ReadValue<Value> {
  value: Value
  start: number
  end: number
}

export type ReadSmallPrint = {
  [Name in 'kind' | 'gifts' | 'parents' | 'siblings' | 'bring' | 'allergies']?: ReadValue<FactValues[Name]>
}

/** Longest "what to bring", in tokens. */
const MAX_BRING = 14

/** Gifts, parents, siblings, allergies, what to bring, and the kind of party. */
export function readSmallPrint(tokens: Tokens, { smallPrint }: Language): ReadSmallPrint {
  const found = findEach(tokens, tableOf(smallPrint))
  const either = <Value>(...options: [Cue, Value][]) => firstOf(tokens, found, options)
  return compact({
    kind: either<PartyKind>(...KINDS.map(kind => [kind, kind] as [Cue, PartyKind])),
    gifts: either<'none' | 'group'>(['noGifts', 'none'], ['groupGift', 'group']),
    parents: either<'drop-off' | 'stay'>(['parentsStay', 'stay'], ['dropOff', 'drop-off']),
    siblings: either<'welcome' | 'not-this-time'>(['noSiblings', 'not-this-time'], ['siblingsWelcome', 'welcome']),
    allergies: either<'asked'>(['allergies', 'asked']),
    bring: readBring(tokens, found)
  })
}

const CUES = [
  'noGifts',
  'groupGift',
  'dropOff',
  'parentsStay',
  'siblingsWelcome',
  'noSiblings',
  'allergies',
  'bring'
] as const
/** The surest first. */
const KINDS = ['sleepover', 'playdate', 'pool', 'birthday', 'holiday'] as const
type Cue = (typeof CUES)[number] | (typeof KINDS)[number]
type Found = ReadonlyMap<Cue, readonly TokenSpan[]>

const tables = new WeakMap<SmallPrint, PhraseTable<Cue>>()
function tableOf(smallPrint: SmallPrint): PhraseTable<Cue> {
  let table = tables.get(smallPrint)
  if (!table) {
    const lists: [Cue, readonly string[]][] = [
      ...CUES.map((cue): [Cue, readonly string[]] => [cue, smallPrint[cue]]),
      ...KINDS.map((kind): [Cue, readonly string[]] => [kind, smallPrint.kinds[kind]])
    ]
    table = phraseTable(lists.flatMap(([cue, list]) => list.map(phrase => [phrase, cue] as const)))
    tables.set(smallPrint, table)
  }
  return table
}

function firstOf<Value>(tokens: Tokens, found: Found, options: readonly [Cue, Value][]): ReadValue<Value> | null {
  for (const [cue, value] of options) {
    const span = found.get(cue)?.[0]
    if (span) return { ...wordsOf(tokens, span), value }
  }
  return null
}

/** "Please bring swimwear and a towel": the words up to the end of the sentence. */
function readBring(tokens: Tokens, found: Found): Words | null {
  const others = [...(found.get('noGifts') ?? []), ...(found.get('siblingsWelcome') ?? [])]
  for (const cue of found.get('bring') ?? []) {
    if (others.some(other => cue.first < other.next && other.first < cue.next)) continue
    const span = sentenceRest(tokens, cue.next)
    if (span) return wordsOf(tokens, span)
  }
  return null
}

function sentenceRest({ list }: Tokens, first: number): TokenSpan | null {
  let next = first
  while (
    next < list.length &&
    next - first < MAX_BRING &&
    list[next]?.kind !== 'break' &&
    !/^[.!?;(]$/.test(list[next]?.key ?? '')
  )
    next++
  while (next > first && list[next - 1]?.kind === 'mark') next--
  return next > first ? { first, next } : null
}

/** Leaves out what is null: an absent fact has no key. */
function compact(values: { [Name in keyof ReadSmallPrint]: ReadSmallPrint[Name] | null }): ReadSmallPrint {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
}
