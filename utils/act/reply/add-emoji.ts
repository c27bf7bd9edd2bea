import type { ReplyIntent } from '@/utils/model/decision'

const EMOJI: Partial<Record<ReplyIntent, string>> = { yes: '🎉', part: '🎉', no: '🎈', cancel: '🎈', thanks: '💛' }
const ANY_EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u

/** One emoji at most, and only in answer to a text that has one; `max` is the longest draft, in UTF-16 units. */
export function addEmoji(draft: string, intent: ReplyIntent, text: string, max: number): string {
  const emoji = EMOJI[intent]
  if (!emoji || !ANY_EMOJI.test(text) || ANY_EMOJI.test(draft)) return draft
  const longer = `${draft} ${emoji}`
  return longer.length <= max ? longer : draft
}
