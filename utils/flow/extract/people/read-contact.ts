import type { Tokens } from '@/utils/kit/tokens'
import type { Language } from '@/utils/languages/language'
import { findAll, type Words, wordsOf } from '../tables'
import { nameRules } from './name-rules'
import { nameFrom } from './names'
import { signature } from './read-writer'

/** Bounded on both sides: a hostile run of signs costs a fixed number of steps at each place. */
const PHONE = /(?<![\d/.:-])\+?\(?\d(?:[ ()-]{0,2}\d){8,14}(?![\d/:])/g
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g

/** Whom to answer: a telephone number or mail address, else the person the message says. Null if it says nothing. */
export function readContact(tokens: Tokens, language: Language): Words | null {
  const asked = findAll(tokens, language.people.answerTo)
  const from = asked[0] ? (tokens.list[asked[0].first]?.start ?? 0) : 0
  const direct =
    firstMatch(tokens.text, PHONE, asked.length > 0 ? from : 0) ??
    (asked.length > 0 ? firstMatch(tokens.text, MAIL, from) : null)
  if (direct) return direct
  const rules = nameRules(language)
  for (const { next } of asked) {
    const name = nameFrom(tokens, next, rules)
    if (name) return wordsOf(tokens, name)
  }
  const writer = asked.length > 0 ? signature(tokens, rules) : null
  return writer && wordsOf(tokens, writer)
}

function firstMatch(text: string, pattern: RegExp, from: number): Words | null {
  pattern.lastIndex = from
  const match = pattern.exec(text)
  return match && { value: match[0], start: match.index, end: match.index + match[0].length }
}
