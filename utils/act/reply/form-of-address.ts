import type { Address } from '@/utils/languages/replies'
import type { Form } from './fill-template'

/** Longest part of an invitation that is looked at, in UTF-16 units. */
const MAX_LOOKED_AT = 4000
/** A word, and what stands before it: nothing, or the end of a sentence. */
const WORD = /([.!?…:\n]\s{0,5}|^\s{0,5})?([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)/gu

let last: { text: string; address: Address; form: Form } | null = null

/**
 * How the writer of an invitation addresses others, by their own words; what is usual where nothing tells. Remembers the
 * last one, since a draft is made anew with every key.
 */
export function formOfAddress(text: string, address: Address): Form {
  if (last?.text !== text || last.address !== address) last = { text, address, form: readForm(text, address) }
  return last.form
}

function readForm(text: string, { familiar, formal, stronger, usual }: Address): Form {
  const words = wordsOf(text.slice(0, MAX_LOOKED_AT))
  const has = { familiar: familiar.some(word => words.has(word)), formal: formal.some(word => words.has(word)) }
  if (has.familiar && has.formal) return stronger
  if (has.familiar) return 'familiar'
  return has.formal ? 'formal' : usual
}

/** In lower case; within a sentence as they stand too. Of "voulez-vous" also the last part. */
function wordsOf(text: string): Set<string> {
  const words = new Set<string>()
  for (const [, start, word = ''] of text.matchAll(WORD)) {
    if (start === undefined) words.add(word)
    words.add(word.toLowerCase())
    words.add((word.split('-').at(-1) ?? '').toLowerCase())
  }
  return words
}
