import { affixesIn, affixOf } from './affix'
import { shapeTest } from './shape-test'

/** Words, and the ends ("*tag") and beginnings ("tag*") of compounds, to be asked for one word. */
export interface WordSet {
  has(key: string): boolean
}

/** A whole word, or a compound with a known beginning or end. */
export function wordSet(list: readonly string[]): WordSet {
  const all = new Set(list)
  const affixes = affixesIn(list)
  if (affixes.length === 0) return all
  const mayHold = shapeTest(all)
  const isCompound = (key: string) => affixes.some(affix => key.length >= affix.length && all.has(affixOf(key, affix)))
  return { has: key => mayHold(key) && (all.has(key) || isCompound(key)) }
}
