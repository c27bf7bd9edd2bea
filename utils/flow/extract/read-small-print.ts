import type { Tokens } from '@/utils/kit/tokens'
import type { Language, SmallPrint } from '@/utils/languages/language'
import type { FactValues, PartyKind } from '@/utils/model/facts'
import { findAll, findFirst, type TokenSpan, type Words, wordsOf } from './tables'

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
  const either = <Value>(...options: [readonly string[], Value][]) => firstOf(tokens, options)
  return compact({
    kind: readKind(tokens, smallPrint),
    gifts: either<'none' | 'group'>([smallPrint.noGifts, 'none'], [smallPrint.groupGift, 'group']),
    parents: either<'drop-off' | 'stay'>([smallPrint.parentsStay, 'stay'], [smallPrint.dropOff, 'drop-off']),
    siblings: either<'welcome' | 'not-this-time'>(
      [smallPrint.noSiblings, 'not-this-time'],
      [smallPrint.siblingsWelcome, 'welcome']
    ),
    allergies: either<'asked'>([smallPrint.allergies, 'asked']),
    bring: readBring(tokens, smallPrint)
  })
}

function firstOf<Value>(tokens: Tokens, options: readonly [readonly string[], Value][]): ReadValue<Value> | null {
  for (const [list, value] of options) {
    const span = findFirst(tokens, list)
    if (span) return { ...wordsOf(tokens, span), value }
  }
  return null
}

const KINDS: readonly Exclude<PartyKind, 'other'>[] = ['sleepover', 'playdate', 'pool', 'birthday', 'holiday']

const readKind = (tokens: Tokens, { kinds }: SmallPrint): ReadValue<PartyKind> | null =>
  firstOf<PartyKind>(
    tokens,
    KINDS.map(kind => [kinds[kind], kind])
  )

/** "Please bring swimwear and a towel": the words up to the end of the sentence. */
function readBring(tokens: Tokens, { bring, noGifts, siblingsWelcome }: SmallPrint): Words | null {
  const others = [...findAll(tokens, noGifts), ...findAll(tokens, siblingsWelcome)]
  for (const cue of findAll(tokens, bring)) {
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
