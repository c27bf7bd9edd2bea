import { spellingsIn } from '@/utils/kit/tokens'
import { type WordSet, wordSet } from '@/utils/kit/word-set'

const sets = new Map<string, WordSet>()

/** A language's list of words and affixes, written as one string, as a set of token keys; made once for each list. */
export function words(list: string): WordSet {
  let set = sets.get(list)
  if (!set) {
    set = wordSet(spellingsIn(list))
    sets.set(list, set)
  }
  return set
}

/** Whether a word stands in one of several such lists. */
export const isInAny = (key: string, lists: readonly (string | undefined)[]): boolean =>
  lists.some(list => list !== undefined && words(list).has(key))
