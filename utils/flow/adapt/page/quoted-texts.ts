import { lettersOf } from './spoken-label'
import { textOf } from './text-of'

/** Letters that tell a text from others, and how many of them are needed. */
const START = 40
const ENOUGH = 20

const startOf = (text: Element): string => lettersOf(textOf(text)).slice(0, START)

/**
 * Where nothing marks a quote: what follows a text that the conversation shows elsewhere too is the answer to that; of the rest the
 * longest, with its neighbours.
 */
export function withoutQuotedTexts(texts: readonly Element[], timesShown: ReadonlyMap<string, number>): Element[] {
  const quote = texts.findLastIndex((text, i) => i < texts.length - 1 && isQuoted(text, timesShown))
  const rest = texts.slice(quote + 1)
  const longest = rest.toSorted((a, b) => textOf(b).length - textOf(a).length)[0]
  return rest.filter(text => text.parentElement === longest?.parentElement)
}

const isQuoted = (text: Element, timesShown: ReadonlyMap<string, number>): boolean => {
  const start = startOf(text)
  return start.length >= ENOUGH && (timesShown.get(start) ?? 0) > 1
}

/** How often a conversation shows each beginning of a text. */
export function countStarts(texts: readonly Element[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const start = startOf(text)
    counts.set(start, (counts.get(start) ?? 0) + 1)
  }
  return counts
}
