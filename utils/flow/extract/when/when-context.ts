import type { Language } from '@/utils/languages/language'
import type { When } from '@/utils/model/facts'
import { fromWhen } from './days/calendar-day'
import type { Reference } from './days/resolved-day'

export interface WhenContext {
  language: Language
  /** When the text was written, on the family's wall clock; null where nobody knows. */
  sentAt: When | null
  /** When the parent added it; finds the year of "14 June" where `sentAt` is null. */
  seenAt?: When | null
  /** ISO 3166-1. */
  region: string
}

export function referenceOf({ sentAt, seenAt }: WhenContext): Reference {
  const sent = sentAt === null ? { day: null, minutes: null } : fromWhen(sentAt)
  return { ...sent, seenDay: seenAt ? fromWhen(seenAt).day : null }
}
