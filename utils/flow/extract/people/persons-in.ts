import type { Tokens } from '@/utils/kit/tokens'
import type { People } from '@/utils/languages/language'
import { findAll } from '../tables'

/** Where something stands, in UTF-16 units; null where it was not found. */
type Part = { start: number; end: number } | null

/**
 * Where names of persons begin, which are no places: of who celebrates and who is answered, and behind a preposition
 * that follows the day to answer by or a word that closes ("by the 12th to Marta", "thanks from Marta").
 */
export function personsIn(
  { list }: Tokens,
  { closings }: People,
  told: { honoree: Part; contact: Part; replyBy: Part }
): ReadonlySet<number | undefined> {
  const afterReply = told.replyBy ? list.findIndex(({ start }) => start >= (told.replyBy?.end ?? 0)) : -1
  const behind = [afterReply, ...findAll({ text: '', list }, closings).map(({ next }) => next)]
  const names = behind.flatMap(at => (at >= 0 && list[at]?.kind === 'word' ? (list[at + 1]?.start ?? []) : []))
  return new Set([told.honoree?.start, told.contact?.start, ...names])
}
