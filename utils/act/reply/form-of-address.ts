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

function readForm(text: string, address: Address): Form {
  const heard = formsIn(text.slice(0, MAX_LOOKED_AT), formOfWords(address))
  if (heard.size === 2) return address.stronger
  const [form = address.usual] = heard
  return form
}

const known = new WeakMap<Address, ReadonlyMap<string, Form>>()

/** The words that tell, each with its form. */
function formOfWords(address: Address): ReadonlyMap<string, Form> {
  const words = known.get(address) ?? readWords(address)
  known.set(address, words)
  return words
}

const readWords = ({ familiar, formal }: Address): Map<string, Form> =>
  new Map([...familiar.map(word => [word, 'familiar'] as const), ...formal.map(word => [word, 'formal'] as const)])

/** A word counts in lower case, and within a sentence as it stands too. Of "voulez-vous" also the last part. */
function formsIn(text: string, words: ReadonlyMap<string, Form>): Set<Form> {
  const heard = new Set<Form>()
  if (words.size === 0) return heard
  for (const [, start, word = ''] of text.matchAll(WORD)) {
    const lower = word.toLowerCase()
    const form =
      (start === undefined && words.get(word)) || words.get(lower) || words.get(lower.slice(lower.lastIndexOf('-') + 1))
    if (form) heard.add(form)
    if (heard.size === 2) break
  }
  return heard
}
