import type { CalendarLinks } from './calendar'
import type { When } from './facts'

/** What the chip under a message shows: only what that message itself says, never a family's own data. */
export interface Chip {
  messageKey: string
  invitationId: string
  title: string | null
  start: When | null
  end: When | null
  /** False where day or hour is read between the lines, or in two ways: shown as a question. */
  isCertain: boolean
  place: string | null
  /** Null until a day is known: a wrong date is worse than none. */
  calendar: CalendarLinks | null
}
