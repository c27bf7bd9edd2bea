import type { When } from './facts'

/** Days from the first to the last, both included. */
export interface DaySpan {
  from: When
  to: When
}

/** Off until the parent turns it on, for each child. */
export interface NoticeSettings {
  childId: string
  isOn: boolean
  /** Days without school. With none entered the line stays silent. */
  holidays: readonly DaySpan[]
  /** The day on which the line was first shown; the next one is twelve weeks away at least. */
  shownOn: When | null
  /** "Not now": silent before this day. */
  silentUntil: When | null
}

export type NoticeStep =
  | { step: 'switch'; isOn: boolean }
  | { step: 'holidays'; holidays: readonly DaySpan[] }
  | { step: 'shown' }
  | { step: 'not-now' }

/** Bare days that stay when their content goes. `contact`: the parent says that they met friends elsewhere. */
export type MarkKind = 'invited' | 'hosted' | 'turn' | 'contact'

/** No name, no place and no word of anybody. */
export interface Mark {
  childId: string
  kind: MarkKind
  day: When
}
