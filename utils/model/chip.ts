import type { CalendarLinks } from './calendar'
import type { When } from './facts'

/** What the chip under a message shows: only what that message itself says, never a family's own data. */
export interface Chip {
  messageKey: string
  invitationId: string
  title: string | null
  start: When | null
  end: When | null
  place: string | null
  /** Null until a day is known: a wrong date is worse than none. */
  calendar: CalendarLinks | null
}
