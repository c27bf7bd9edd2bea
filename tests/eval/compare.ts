import { fold } from '@/utils/kit/text'
import type { When } from '@/utils/model/facts'

const dayOf = (when: When): string => when.slice(0, 10)
const timeOf = (when: When): string | null => (when.length > 10 ? when.slice(11, 16) : null)
/** How some readers write a day without an hour. */
const WHOLE_DAY: ReadonlySet<string | null> = new Set([null, '00:00', '23:59'])

export const isSameDay = (said: When, gold: When): boolean => dayOf(said) === dayOf(gold)

/** Right to the minute; where the label is a day, the answer must not name an hour. */
export function isSameMoment(said: When, gold: When): boolean {
  const time = timeOf(gold)
  return isSameDay(said, gold) && (time === null ? WHOLE_DAY.has(timeOf(said)) : timeOf(said) === time)
}

const wordsOf = (text: string): string[] =>
  fold(text.replace(/['’]s(?![\p{L}\p{N}])/gu, ' ')).match(/[\p{L}\p{N}]+/gu) ?? []

/** How well two texts agree word by word, 0 to 1 (F1 of their words, without accents and case). */
export function wordsAgree(said: string, gold: string): number {
  const [a, b] = [wordsOf(said), wordsOf(gold)]
  const left = [...b]
  let shared = 0
  for (const word of a) {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    if (at >= 0) shared++
  }
  return shared === 0 ? 0 : (2 * shared) / (a.length + b.length)
}
