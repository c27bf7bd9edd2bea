/** The length and side of the end ("*tag") or beginning ("tag*") of a compound. */
export interface Affix {
  length: number
  isTail: boolean
}

const STAR = 42

export const isTail = (written: string): boolean => written.length > 2 && written.charCodeAt(0) === STAR
export const isHead = (written: string): boolean =>
  written.length > 2 && written.charCodeAt(written.length - 1) === STAR
export const isAffix = (written: string): boolean => isTail(written) || isHead(written)

/** The different lengths and sides of those in a list: what `affixOf` looks for. */
export function affixesIn(list: Iterable<string>): Affix[] {
  const found = new Map<string, Affix>()
  for (const each of list) {
    if (isAffix(each)) found.set(`${isTail(each)}${each.length}`, { length: each.length - 1, isTail: isTail(each) })
  }
  return [...found.values()]
}

/** How the beginning or end of a word would be written in a list. */
export const affixOf = (key: string, { length, isTail }: Affix): string =>
  isTail ? `*${key.slice(-length)}` : `${key.slice(0, length)}*`
