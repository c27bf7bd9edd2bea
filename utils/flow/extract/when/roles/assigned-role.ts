import type { DateRole } from '@/utils/languages/language'

/** What a date is for. */
export interface AssignedRole {
  role: DateRole
  /** A word of the text says so; else the party is taken for granted. */
  isCued: boolean
}
