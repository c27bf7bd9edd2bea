/** What joins one name to another, in the languages that are read. */
const AND: readonly string[] = ['and', 'und', 'y', 'e', 'et', 'en', '&']

/**
 * The first names in what a message calls somebody: "Ada" of "Ada Byron", "Mia and Tom" of "Mia and Tom van der Berg". A
 * child reads no more of other families than that, so whatever is no first name for sure is left out.
 */
export function firstNames(called: string): string {
  const words = called.split(/\s+/).filter(Boolean)
  const isFirst = (index: number) => index === 0 || isAnd(words[index - 1])
  return words.filter((word, index) => (isAnd(word) ? isFollowed(words, index) : isFirst(index))).join(' ')
}

const isAnd = (word: string | undefined): boolean => word !== undefined && AND.includes(word)

const isFollowed = (words: readonly string[], index: number): boolean =>
  index > 0 && words[index + 1] !== undefined && !isAnd(words[index + 1])
