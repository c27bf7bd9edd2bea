import { isLineEdge, type Tokens } from '@/utils/kit/tokens'
import type { Language } from '@/utils/languages/language'
import { findAll, phrases, type TokenSpan, type Words, wordsOf } from '../tables'
import { nameRules } from './name-rules'
import { nameFrom } from './names'

/** Which child, or class, is asked: "Dear Noah", "can Emma come", "class 3B". Null where the message names none. */
export function readInvitee(tokens: Tokens, language: Language): Words | null {
  const words = language.smallPrint.invitee
  if (!words) return null
  const span = askedChild(tokens, language, words) ?? askedGroup(tokens, words.groups)
  return span && wordsOf(tokens, span)
}

type InviteeWords = NonNullable<Language['smallPrint']['invitee']>

function askedChild(tokens: Tokens, language: Language, { greetings, before, after }: InviteeWords): TokenSpan | null {
  const rules = nameRules(language)
  for (const { next } of findAll(tokens, before)) {
    const name = nameFrom(tokens, next, rules)
    if (name && phrases(after).at(tokens.list, name.next)) return name
  }
  for (const { first, next } of findAll(tokens, greetings)) {
    const name = isLineEdge(tokens.list[first - 1]) ? nameFrom(tokens, next, rules) : null
    if (name && tokens.list[name.next]?.kind !== 'word' && tokens.list[name.next]?.kind !== 'number') return name
  }
  return null
}

/** "class 3B": what is glued to the figure belongs to it. */
function askedGroup(tokens: Tokens, groups: readonly string[]): TokenSpan | null {
  const isNamed = ({ first, next }: TokenSpan) =>
    tokens.list.slice(first + 1, next).some(({ kind, capital }) => kind === 'number' || capital)
  const group = findAll(tokens, groups).find(isNamed)
  if (!group) return null
  const glued = tokens.list[group.next]
  return glued?.kind === 'word' && !glued.spaced ? { first: group.first, next: group.next + 1 } : group
}
