import type { DateRole } from '@/utils/languages/language'
import type { Atom } from './atom'

type DayAtom = Extract<Atom, { kind: 'day' }>

export type ClockAtom = Extract<Atom, { kind: 'clock' }>

/** A day and the time that belongs to it; one of them may be missing. */
export interface Moment {
  role: DateRole
  /** A word of the text gives it this role. */
  isCued: boolean
  day: DayAtom | null
  clock: ClockAtom | null
  endDay: DayAtom | null
  endClock: ClockAtom | null
  /** First and behind-the-last lexeme. */
  first: number
  next: number
  sentence: number
}

/** A time without a day, laid on the day on which it was written. */
export const onDayOfMessage = (moment: Moment): Moment => {
  const { first, sentence } = moment
  return { ...moment, day: { kind: 'day', first, next: first, sentence, day: { days: 0, next: first }, endDay: null } }
}

/** Most hours of one programme. */
export const MOST_RUN = 8

/** The first of the hours that go on from each other, and wait for their day. */
export function startOfRun(moments: readonly Moment[]): Moment | undefined {
  const isBegin = ({ role, day, clock, sentence }: Moment, from: Moment) =>
    (role === 'party' || role === 'drop-off') && !day && clock !== null && from.sentence - sentence <= 2
  let at = moments.length - 1
  const least = Math.max(0, moments.length - MOST_RUN)
  while (at > least && isBegin(moments[at - 1] as Moment, moments[at] as Moment)) at--
  return moments[at]
}
