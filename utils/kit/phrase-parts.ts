import { isAffix, isTail } from './affix'
import { spellingsOf, tokenize } from './tokens'
import { type WordSet, wordSet } from './word-set'

/** `words` are the keys that it may have, as they are written in the table; null for any word. */
export type Part = {
  words: readonly string[] | null
  keys: WordSet | null
  /** First letters of those words, a bit each: most others are told apart by these alone. */
  letters: number
  optional: boolean
  gap: boolean
  number: boolean
  /** The end of the text or of a line will do, too. */
  end: boolean
}

const EVERY = -1
const ANY: Part = { words: null, keys: null, letters: EVERY, optional: false, gap: false, number: false, end: false }

/** Letters that are surely one token. */
const PLAIN_WORD = /^[a-zß-öø-ÿœ]+$/

/** Words that are keys as they stand, alone or as alternatives. */
const PLAIN_LEAD = /^[a-z|]+$/

/** Every key that a phrase may begin with, and perhaps some more. */
export function leadKeys(phrase: string): Iterable<string> {
  const end = phrase.indexOf(' ')
  const first = end < 0 ? phrase : phrase.slice(0, end)
  return PLAIN_LEAD.test(first) ? first.split('|') : spelledLeadKeys(phrase)
}

function spelledLeadKeys(phrase: string): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const written of phrase.split(' ')) {
    const isOptional = written.length > 1 && written.endsWith('?')
    for (const word of (isOptional ? written.slice(0, -1) : written).split('|')) {
      for (const key of piecesOf(word).flatMap(spellingsOf)) keys.add(key)
    }
    if (!isOptional) break
  }
  return keys
}

const piecesOf = (word: string): string[] =>
  PLAIN_WORD.test(word) || isAffix(word) || isElided(word)
    ? [word]
    : tokenize(word).list.map(({ start, end }) => word.slice(start, end))

/** An alternative of several tokens ("drop-off") makes a phrase of its own, since all others of its part have one. */
export function expand<Value>([phrase, value]: readonly [string, Value]): (readonly [string, Value])[] {
  const parts = phrase.split(' ')
  const at = parts.findIndex(part => part.includes('|') && part.split('|').some(isCompound))
  if (at < 0) return [[phrase, value]]
  const words = parts[at]?.split('|') ?? []
  const simple = words.filter(word => !isCompound(word)).join('|')
  const variants = [...(simple ? [simple] : []), ...words.filter(isCompound)]
  return variants.flatMap(variant => expand([parts.with(at, variant).join(' '), value]))
}

/** "l'", "d'", "un'": a word of its own, with its apostrophe. */
const isElided = (word: string): boolean => word.endsWith("'")

const isCompound = (word: string): boolean =>
  !PLAIN_WORD.test(word) && !isAffix(word) && !isElided(word) && tokenize(word.replace(/\?$/, '')).list.length > 1

/** A full stop, which people leave out where nothing follows. */
const STOP = '.'

/** One written part becomes one, or several where the tokenizer cuts it ("2nite", "p.m."). */
export function parsePart(written: string): Part[] {
  if (written === '*') return [ANY]
  if (written === '#') return [{ ...ANY, number: true }]
  if (written === '..') return [{ ...ANY, gap: true }]
  const optional = written.length > 1 && written.endsWith('?')
  const body = optional ? written.slice(0, -1) : written
  if (PLAIN_WORD.test(body) || body.includes('|') || isAffix(body) || isElided(body) || body === STOP) {
    const words = body.split('|')
    return [{ ...toPart(words, optional), end: words.includes(STOP) }]
  }
  const { text, list } = tokenize(body)
  return list.map(({ start, end }) => toPart([text.slice(start, end)], optional))
}

function toPart(alternatives: readonly string[], optional: boolean): Part {
  const words = alternatives.flatMap(spellingsOf)
  return { ...ANY, words, keys: wordSet(words), letters: lettersOf(words), optional }
}

/** The bit of a word's first letter. */
export const letterOf = (key: string): number => 1 << (key.charCodeAt(0) % 32)

const lettersOf = (words: readonly string[]): number =>
  words.reduce((letters, word) => letters | (isTail(word) ? EVERY : letterOf(word)), 0)
