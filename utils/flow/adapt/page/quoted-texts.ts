import { lettersOf } from './spoken-label'

/** Letters that tell a text from others, how many of them are needed, and where they are looked for. */
const START = 40
const ENOUGH = 20
const REACH = 200
/** Beginnings of texts that are remembered of one pane. */
const MOST_STARTS = 5000

const startOf = (text: Element): string => lettersOf((text.textContent ?? '').slice(0, REACH)).slice(0, START)

/**
 * Where nothing marks a quote: what follows a text that the conversation shows elsewhere too is the answer to that. Of
 * the rest the longest, with its neighbours.
 */
export function withoutQuotedTexts(texts: readonly Element[], timesShown: ReadonlyMap<string, number>): Element[] {
  const quote = texts.findLastIndex((text, i) => i < texts.length - 1 && isQuoted(text, timesShown))
  const rest = texts.slice(quote + 1)
  const length = (text: Element) => text.textContent?.length ?? 0
  const longest = rest.toSorted((a, b) => length(b) - length(a))[0]
  return rest.filter(text => text.parentElement === longest?.parentElement)
}

const isQuoted = (text: Element, timesShown: ReadonlyMap<string, number>): boolean => {
  const start = startOf(text)
  return start.length >= ENOUGH && (timesShown.get(start) ?? 0) > 1
}

const shown = new WeakMap<Element, Map<string, number>>()

/**
 * How often at once a pane has shown each beginning of a text; also what a virtual list holds no more, since the answer
 * to it may still be there.
 */
export function timesShownIn(pane: Element, texts: readonly Element[]): ReadonlyMap<string, number> {
  const now = new Map<string, number>()
  for (const start of texts.map(startOf)) now.set(start, (now.get(start) ?? 0) + 1)
  const before = shown.get(pane) ?? new Map<string, number>()
  if (before.size > MOST_STARTS) before.clear()
  for (const [start, times] of now) before.set(start, Math.max(times, before.get(start) ?? 0))
  shown.set(pane, before)
  return before
}
