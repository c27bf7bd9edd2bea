import { type PhraseTable, phraseTable } from '@/utils/kit/phrases'
import type { Tokens } from '@/utils/kit/tokens'
import type { SmallPrint } from '@/utils/languages/language'
import type { FactValues } from '@/utils/model/facts'
import { findEach, type TokenSpan, wordsOf } from './tables'

const SAID = ['dress', 'food', 'cost', 'transport', 'weather'] as const
const HAS = ['surprise', 'water', 'trampoline', 'animals', 'screen'] as const
type Detail = (typeof SAID)[number] | (typeof HAS)[number] | 'noScreen' | 'wholeClass' | 'few'

type DetailName = (typeof SAID)[number] | (typeof HAS)[number] | 'circle'
export type ReadDetails = { [Name in DetailName]?: { value: FactValues[Name]; start: number; end: number } }

/** What a parent likes to know besides: food, cost, water, a surprise. One pass over the text. */
export function readDetails(tokens: Tokens, smallPrint: SmallPrint): ReadDetails {
  const all = findEach(tokens, tableOf(smallPrint))
  const found = new Map([...all].map(([detail, [span]]) => [detail, span]))
  const details: ReadDetails = {}
  for (const name of SAID) {
    const cue = found.get(name)
    if (cue) details[name] = wordsOf(tokens, clauseAround(tokens, cue))
  }
  for (const name of HAS) {
    const cue = found.get(name)
    if (cue) details[name] = { ...wordsOf(tokens, cue), value: 'yes' }
  }
  const [none, whole, few] = [found.get('noScreen'), found.get('wholeClass'), found.get('few')]
  if (none) details.screen = { ...wordsOf(tokens, none), value: 'none' }
  if (whole) details.circle = { ...wordsOf(tokens, whole), value: 'class' }
  else if (few) details.circle = { ...wordsOf(tokens, few), value: 'few' }
  return details
}

const tables = new WeakMap<SmallPrint, PhraseTable<Detail>>()
function tableOf(smallPrint: SmallPrint): PhraseTable<Detail> {
  let table = tables.get(smallPrint)
  if (!table) {
    const { said, has, noScreen, wholeClass, few } = smallPrint
    const lists = Object.entries({ ...said, ...has, noScreen, wholeClass, few }) as [
      Detail,
      readonly string[] | undefined
    ][]
    table = phraseTable(lists.flatMap(([detail, list]) => (list ?? []).map(phrase => [phrase, detail] as const)))
    tables.set(smallPrint, table)
  }
  return table
}

/** Furthest that the words of a fact reach on either side of their cue, in tokens. */
const REACH = { before: 6, after: 12 }

/** The part of the sentence that the cue stands in: up to the next comma, dot, bracket or line. */
function clauseAround({ list }: Tokens, cue: TokenSpan): TokenSpan {
  const isEdge = (at: number) => {
    const token = list[at]
    if (!token || token.kind === 'break') return true
    return (
      token.kind === 'mark' &&
      !/^['’£$€&%/+-]$/.test(token.key) &&
      !(/^[.:]$/.test(token.key) && list[at + 1]?.spaced === false)
    )
  }
  let { first, next } = cue
  while (first > cue.first - REACH.before && !isEdge(first - 1)) first--
  while (next < cue.next + REACH.after && !isEdge(next)) next++
  return { first, next }
}
