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

const STAR = 42

export const isAffix = (written: string): boolean =>
  written.length > 2 && (written.charCodeAt(0) === STAR || written.charCodeAt(written.length - 1) === STAR)

/** The different lengths and sides of affixes: what `affixOf` looks for. */
export function affixShapes(affixes: readonly string[]): Affix[] {
  const shapes = new Map<string, Affix>()
  for (const each of affixes) {
    const isTail = each.startsWith('*')
    shapes.set(`${isTail}${each.length}`, { written: each, length: each.length - 1, isTail })
  }
  return [...shapes.values()]
}

/** How the beginning or end of a word with a certain shape would be written in a list. */
export const affixOf = (key: string, { length, isTail }: Affix): string =>
  isTail ? `*${key.slice(-length)}` : `${key.slice(0, length)}*`

/** A whole word, or a compound with a known beginning or end. */
export function wordSet(list: readonly string[]): WordSet {
  const all = new Set(list)
  const affixes = list.filter(isAffix)
  if (affixes.length === 0) return all
  const isOne = affixes.length <= FEW ? eachTried(affixes) : lookedUp(affixes, all)
  return { has: key => all.has(key) || isOne(key) }
}

type IsWord = (key: string) => boolean

/** Up to here it is faster to try them one by one. */
const FEW = 10

function eachTried(affixes: readonly string[]): IsWord {
  const heads = affixes.filter(affix => affix.endsWith('*')).map(affix => affix.slice(0, -1))
  const tails = affixes.filter(affix => !affix.endsWith('*')).map(affix => affix.slice(1))
  return key => heads.some(head => key.startsWith(head)) || tails.some(tail => key.endsWith(tail))
}

function lookedUp(affixes: readonly string[], all: ReadonlySet<string>): IsWord {
  const shapes = affixShapes(affixes)
  return key => shapes.some(shape => key.length >= shape.length && all.has(affixOf(key, shape)))
}
