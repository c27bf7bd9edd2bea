import { phrasesFor } from '@/utils/languages/all-phrases'
import type { Phrases } from '@/utils/languages/phrases'
import type { ReplyIntent } from '@/utils/model/decision'
import { slotsOf } from './draft-reply'
import type { Slots } from './fill-template'
import { MAX_DRAFT, type ReplyContext } from './reply-context'
import { weekdaysIn } from './weekdays-in'

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? []
const figuresIn = (text: string): string => (text.match(/\p{N}+/gu) ?? []).toSorted().join(' ')
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Words with a capital that begin no sentence: names, and in German much else. */
const CAPITAL = /(?<=[\p{L}\p{M}\p{N},;:'’] |['’])\p{Lu}[\p{L}\p{M}]*/gu

/**
 * Whether another text says what a draft says and no more: the same answer, names, days and figures, no new name, link,
 * reason or mood, and not too long. Whatever is in doubt counts as another text.
 */
export function isSameReply(draft: string, other: string, intent: ReplyIntent, context: ReplyContext): boolean {
  const phrases = phrasesFor(context.language)
  return (
    other.trim() !== '' &&
    other.length <= MAX_DRAFT[context.channel] &&
    hasSameForm(draft, other) &&
    hasSameFacts(draft, other, phrases, slotsOf(intent, context)) &&
    hasSameAnswer(draft, other, phrases)
  )
}

/** A question stays one; no line, link or emoji comes in. */
function hasSameForm(draft: string, other: string): boolean {
  const isNoMore = [/\n/g, /:\/\/|www\.|@/g, /\p{Extended_Pictographic}/gu].every(
    pattern => count(other, pattern) <= count(draft, pattern)
  )
  return isNoMore && count(draft, /\?/g) === count(other, /\?/g)
}

function hasSameFacts(draft: string, other: string, phrases: Phrases, slots: Slots): boolean {
  const { locale } = phrases
  const isKept = Object.values(slots).every(value => !value || !draft.includes(value) || other.includes(value))
  const known = new Set([...wordsOf(draft), ...wordsOf(JSON.stringify(phrases))])
  const hasNewName = (other.match(CAPITAL) ?? []).some(name => !known.has(name.toLowerCase()))
  const isSameDay = weekdaysIn(draft, locale).join() === weekdaysIn(other, locale).join()
  return isKept && isSameDay && !hasNewName && figuresIn(draft) === figuresIn(other)
}

function hasSameAnswer(draft: string, other: string, { replies }: Phrases): boolean {
  const [before, after] = [new Set(wordsOf(draft)), new Set(wordsOf(other))]
  const isAdded = (word: string) => after.has(word) && !before.has(word)
  const isNo = (words: Set<string>) => replies.negations.some(word => words.has(word))
  return isNo(before) === isNo(after) && ![...replies.reasons, ...replies.moods].some(isAdded)
}
