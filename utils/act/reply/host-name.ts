import { MAX_NAME } from '@/utils/model/message'

/** A word of a name: begins with a capital, or is of a script without them. */
const NAME_WORD = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]{0,29}$/u
const POSSESSIVE = /['’]s$/i

/**
 * A sender's first name, or null where what the page shows is none: a telephone number, "Class 2b", "Mum of Leo". A
 * greeting without a name is better than one with a wrong name. `notNames` are first words in lower case.
 */
export function hostName(sender: string | null, notNames: readonly string[]): string | null {
  const words = (sender ?? '')
    .slice(0, MAX_NAME)
    .split(/[^\p{L}\p{M}\p{N}'’,.@+_-]/u)
    .filter(word => word !== '')
  const [first] = words
  if (!first || words.length > 4 || notNames.includes(first.toLowerCase())) return null
  return words.every(word => NAME_WORD.test(word) && !POSSESSIVE.test(word)) ? first : null
}
