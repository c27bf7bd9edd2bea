/** Words, and the ends ("*tag") and beginnings ("tag*") of compounds, to be asked for one word. */
export interface WordSet {
  has(key: string): boolean
}

/** A beginning or end of words, with its length. */
export interface Affix {
  /** As it is written: "*tag", "tag*". */
  written: string
  length: number
  isTail: boolean
}

export const isAffix = (written: string): boolean =>
  written.length > 2 && (written.startsWith('*') || written.endsWith('*'))

/** The different lengths and sides of the affixes in a list: what `affixesOf` looks for. */
export function affixShapes(written: Iterable<string>): Affix[] {
  const shapes = new Map<string, Affix>()
  for (const each of written) {
    if (!isAffix(each)) continue
    const isTail = each.startsWith('*')
    shapes.set(`${isTail}${each.length}`, { written: each, length: each.length - 1, isTail })
  }
  return [...shapes.values()]
}

/** How the beginning or end of a word with a certain shape would be written in a list. */
export const affixOf = (key: string, { length, isTail }: Affix): string =>
  isTail ? `*${key.slice(-length)}` : `${key.slice(0, length)}*`

/** A whole word, or a compound with a known beginning or end. */
export function wordSet(list: Iterable<string>): WordSet {
  const all = new Set(list)
  const shapes = affixShapes(all)
  if (shapes.length === 0) return all
  return {
    has: key => all.has(key) || shapes.some(shape => key.length >= shape.length && all.has(affixOf(key, shape)))
  }
}
