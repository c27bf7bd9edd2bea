import { type PhraseTable, phraseTable } from '@/utils/kit/phrases'
import { spellingsOf, type Token, type Tokens } from '@/utils/kit/tokens'
import { type WordSet, wordSet } from '@/utils/kit/word-set'
import type { Cues } from '@/utils/languages/language'

/** Longest message that is no more than a yes, in UTF-16 units. */
const LONGEST = 160
/** A raised thumb and its kin, in every colour. */
const THUMBS = /^[👍👌✅✔🆗]+$/u
const COLOURS = /\p{Emoji_Modifier}|\ufe0f|\s/gu

/**
 * Whether a message, sent after somebody asked for a change, says yes to it. By itself such a message says nothing. Any
 * doubt, condition or question in it makes it none: a wrong date is worse than a question.
 */
export function isAgreement(tokens: Tokens, cues: Cues): boolean {
  if (tokens.text.length > LONGEST || tokens.text.trim() === '') return false
  if (THUMBS.test(tokens.text.replace(COLOURS, ''))) return true
  const { agrees, wavers } = listen(tokens, cues)
  return agrees && !wavers
}

/** Whether it holds a question, or a word that keeps a yes open. */
export const isWavering = (tokens: Tokens, cues: Cues): boolean => listen(tokens, cues).wavers

function listen({ text, list }: Tokens, cues: Cues): { agrees: boolean; wavers: boolean } {
  const tables = tablesOf(cues)
  let agrees = false
  let wavers = text.includes('?')
  for (let i = 0; i < list.length; ) {
    const next = tables.anywhere.at(list, i)?.next ?? (i === 0 ? aloneAt(tables.alone, list) : null)
    agrees ||= next !== null
    wavers ||= next === null && tables.wavers.has(list[i]?.key ?? '')
    i = next ?? i + 1
  }
  return { agrees, wavers }
}

/** "Yes", "Ok perfect!", "Ok, that works"; not "Ok I will look". */
function aloneAt(table: PhraseTable<true>, list: readonly Token[]): number | null {
  let next = 0
  for (let behind = table.at(list, 0)?.next; behind; behind = table.at(list, next)?.next) next = behind
  const { kind } = list[next] ?? {}
  return next > 0 && kind !== 'word' && kind !== 'number' ? next : null
}

interface Tables {
  anywhere: PhraseTable<true>
  alone: PhraseTable<true>
  wavers: WordSet
}
const compiled = new WeakMap<Cues, Tables>()

function tablesOf(cues: Cues): Tables {
  let tables = compiled.get(cues)
  if (!tables) {
    const { agrees = [], wavers = '' } = cues
    const table = (list: readonly string[]) => phraseTable(list.map(phrase => [phrase, true] as const))
    tables = {
      anywhere: table(agrees.filter(phrase => !phrase.startsWith('^'))),
      alone: table(agrees.filter(phrase => phrase.startsWith('^')).map(phrase => phrase.slice(1))),
      wavers: wordSet(wavers.split(' ').flatMap(spellingsOf))
    }
    compiled.set(cues, tables)
  }
  return tables
}
