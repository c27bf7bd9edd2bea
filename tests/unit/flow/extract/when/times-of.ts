import { readWhen } from '@/utils/flow/extract/when/read-when'
import { tokenize } from '@/utils/kit/tokens'
import type { Language } from '@/utils/languages/language'

/** A Tuesday. */
export const SENT = '2026-05-12T18:00'

/** Start, end and the day to answer by, of a text that was written on `SENT` where the day stands before the month. */
export function timesOf(language: Language, text: string): (string | null)[] {
  const { parties, replyBy } = readWhen(tokenize(text), { language, sentAt: SENT, region: 'ES' })
  return [parties[0]?.start?.value ?? null, parties[0]?.end?.value ?? null, replyBy?.value ?? null]
}
