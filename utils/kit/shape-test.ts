import { isHead, isTail } from './affix'

const LETTERS = 64
/** What is longer counts as this long. */
const LONGEST = 31

/**
 * Tells most words that are not in a list from those that may be, without a look into it: by their first or last letter
 * and their length. False only for a word that is none of the list, and has none of its affixes.
 */
export function shapeTest(list: Iterable<string>): (key: string) => boolean {
  // Lengths, a bit each, by the first letter of words and beginnings, and by the last letter of ends.
  const byFirst = new Int32Array(LETTERS)
  const byLast = new Int32Array(LETTERS)
  for (const each of list) {
    const letters = each.length - 1
    if (isTail(each)) add(byLast, each.charCodeAt(letters), lengthsFrom(letters))
    else add(byFirst, each.charCodeAt(0), isHead(each) ? lengthsFrom(letters) : lengthOf(each))
  }
  return key => ((at(byFirst, key.charCodeAt(0)) | at(byLast, key.charCodeAt(key.length - 1))) & lengthOf(key)) !== 0
}

const at = (lengths: Int32Array, letter: number): number => lengths[letter & (LETTERS - 1)] ?? 0
const add = (lengths: Int32Array, letter: number, bits: number): void => {
  lengths[letter & (LETTERS - 1)] = at(lengths, letter) | bits
}

const lengthOf = (key: string): number => 1 << Math.min(key.length, LONGEST)
const lengthsFrom = (length: number): number => -1 << Math.min(length, LONGEST)
