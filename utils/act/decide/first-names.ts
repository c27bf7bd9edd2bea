/** Begins with a capital, or is of a script without them. */
const NAME = /^[\p{Lu}\p{Lt}\p{Lo}]/u

/**
 * The first names in what a message calls somebody: "Ada" of "Ada Byron", "Mia and Tom" of "Mia and Tom Weber". A
 * child reads no more of other families than that.
 */
export const firstNames = (called: string): string =>
  called
    .split(/\s+/)
    .filter((word, index, words) => !(NAME.test(word) && NAME.test(words[index - 1] ?? '')))
    .join(' ')
