import type { ReplyIntent } from '@/utils/model/decision'

const EMOJI: Partial<Record<ReplyIntent, string>> = { yes: '🎉', part: '🎉', no: '🎈', cancel: '🎈', thanks: '💛' }
const ANY_EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u

/** Arrows and all that comes after them: most texts have none, and are done with sooner. */
const MAY_HAVE = /[\u2190-\uffff]/

const hasEmoji = (text: string): boolean => MAY_HAVE.test(text) && ANY_EMOJI.test(text)

/** One emoji at most, and only in answer to a text that has one; `max` is the longest draft, in UTF-16 units. */
export function addEmoji(draft: string, intent: ReplyIntent, text: string, max: number): string {
  const emoji = EMOJI[intent]
  if (!emoji || !hasEmoji(text) || hasEmoji(draft)) return draft
  const longer = `${draft} ${emoji}`
  return longer.length <= max ? longer : draft
}
