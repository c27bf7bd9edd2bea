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

/** The chip's own texts in one language: data, since they travel to the page. */
export interface ChipWords {
  /** BCP 47. */
  language: string
  label: string
  invitation: string
  noDay: string
  /** With `{when}` in it. */
  perhaps: string
  /** With `{start}` and `{end}` in it. */
  span: string
  decide: string
  calendar: string
  calendarList: string
  google: string
  outlook: string
  yahoo: string
  file: string
  fileName: string
  dismiss: string
}
