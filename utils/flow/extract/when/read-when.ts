import type { Tokens } from '@/utils/kit/tokens'
import type { ReadAge } from '../people/read-age'
import { findAll, findFirst } from '../tables'
import { words } from '../words'
import { chooseMains, isInstead } from './choose-mains'
import { fromWhen } from './days/calendar-day'
import { withToldDate, withToldMonth } from './days/dated-weekday'
import { withHolidayMonth } from './days/holiday-month'
import { withOtherDays, withSharedMonths } from './days/other-days'
import { resolveDay } from './days/resolve-day'
import { withoutRepeats } from './days/without-repeats'
import { withMorningAfter } from './hours/morning-after'
import { withOtherHours } from './hours/other-hours'
import { resolveClock } from './hours/resolve-clock'
import { minutesOf, minutesUntil, SHORTEST } from './hours/written-clock'
import { type Moment, onDayOfMessage } from './moment'
import { toMoments } from './moments'
import { eitherOf, type LoneTime, type ReadTimes, type ReadWhen, type TimesContext } from './read-times'
import { withoutErrands } from './roles/errands'
import { findRoleCues } from './roles/role-cues'
import { assignRoles } from './roles/roles'
import { withReplyBy } from './roles/with-reply-by'
import { type ScannedDates, scanDates } from './scan-dates'
import { spanOf } from './span'
import { toReplyBy } from './to-reply-by'
import { timeOf, toTimes } from './to-times'
import { referenceOf, type WhenContext } from './when-context'

export interface ReadDates {
  /** The party first; more than one where the text names several days with times of their own. */
  parties: readonly ReadTimes[]
  replyBy: ReadWhen | null
  /** "Pick up on Saturday is 4.30 now": when it ends, where no beginning is told. */
  leaving: ReadWhen | null
  /** The day to answer by could not be laid on the calendar. */
  isReplyByUndated: boolean
  /** A time for which the text names no day. */
  time: LoneTime | null
  /** A party's day, or time, stands in the text, whether or not it could be laid on the calendar. */
  hasDay: boolean
  /** Where the last of the party's days begins, in UTF-16 units; -1 without one. */
  lastDay: number
  hasClock: boolean
  /** A time with its end: somebody has planned something. */
  hasRange: boolean
  /** Where the tokens of all days and times begin, in UTF-16 units: no name and no place holds one. */
  starts: ReadonlySet<number>
  /** How old somebody is or will be. */
  age: ReadAge | null
}

/** Reads all dates of a text and gives each its role. Pure; time grows linearly with the text. */
export function readWhen(tokens: Tokens, context: WhenContext): ReadDates {
  const cues = findRoleCues(tokens, context.language.cues)
  const reference = referenceOf(context)
  const scanned = withoutRepeats(scanDates(tokens, context.language, context.region, cues), reference)
  const text = { ...scanned, cues }
  const errands = findAll(tokens, context.language.cues.errands)
  const roles = withoutErrands(text, scanned.atoms, assignRoles(text, scanned.atoms), errands)
  const moments = toMoments(scanned.atoms, roles, scanned.lexemes)
  return toDates(moments, scanned, {
    lexemes: scanned.lexemes,
    events: words(context.language.people.events),
    minutesLong: scanned.minutesLong,
    isOvernight: findFirst(tokens, context.language.smallPrint.kinds.sleepover) !== null,
    reference,
    returned: new Set(findAll(tokens, context.language.cues.returns).map(({ next }) => next)),
    clock24From: context.language.dates.clock24From
  })
}

function toDates(all: readonly Moment[], { starts, age }: ScannedDates, context: TimesContext): ReadDates {
  const moments = withReplyBy(all, context)
  const isOfParty = (moment: Moment) => isParty(moment) && !isDateline(moment, context)
  const party = withMorningAfter(withSharedMonths(withoutNames(moments.filter(isOfParty)), context.lexemes), context)
  const mains = chooseMains(party, moments, context.lexemes).map(main =>
    withToldDate(withHolidayMonth(withToldMonth(main, moments, context), context), moments, context)
  )
  const pickUp = mains.length === 1 ? pickUpOf(moments, mains[0]) : null
  const told = mains.map(main =>
    withOtherHours(withOtherDays(toTimes(main, pickUp, context), main, party, context), main, party, context)
  )
  const [main, second] = mains
  const parties = main && second && isInstead(main, second, context.lexemes) ? undecided(told) : told
  const start = parties[0]?.start
  const partyDay = start ? fromWhen(start.value).day : null
  const isToday = partyDay !== null && partyDay === context.reference.day
  const replies = moments.filter(({ role, day, clock }) => role === 'reply-by' && (day || (isToday && clock)))
  // "Tell us this weekend, by Sunday the 17th": the one day of it.
  const days = replies.filter(({ day }) => !day?.day.weekend)
  // "Forms in by the 17th. RSVP by the 10th": the one beside a word for answering.
  const reply = days.find(({ isCued }) => isCued) ?? days[0] ?? replies[0] ?? null
  const replyBy = reply && toReplyBy(reply.day ? reply : onDayOfMessage(reply), partyDay, context)
  const time = mains.length === 0 ? readLoneTime(party, moments, context) : (parties[0]?.time ?? null)
  return {
    parties,
    replyBy,
    leaving: mains.length === 0 ? leavingOf(moments, context) : null,
    isReplyByUndated: reply !== null && replyBy === null,
    time,
    hasDay: party.some(({ day }) => day) || mains.some(({ day }) => day),
    lastDay: context.lexemes[party.findLast(({ day }) => day)?.day?.first ?? -1]?.start ?? -1,
    hasClock:
      party.some(({ clock }) => clock) || (time !== null && moments.some(({ isCued, clock }) => isCued && clock)),
    hasRange: pickUp?.clock != null || party.some(({ clock, endClock }) => clock?.endClock || endClock),
    starts,
    age
  }
}

/** "Sat 20 June 2-4 or Sun 21 June 10-12": which of them it is, only the host or the guest can say. */
function undecided([first, ...others]: readonly ReadTimes[]): readonly ReadTimes[] {
  const starts = [first, ...others].flatMap(times => times?.start?.value ?? [])
  return first?.start ? [eitherOf(first, starts)] : others
}

/** Longest time from coming back to going home, in minutes. */
const HOME = 180

/**
 * "The match is at 2.30, I get them at 12.45 and drop them off at 6", "back at 4.45, then hot dogs. Pick up 6.30": who is
 * fetched twice is so in the end; "at the car park at 1.45, we leave at 2" fetches nobody.
 */
function pickUpOf(moments: readonly Moment[], main: Moment | undefined): Moment | null {
  const all = moments.filter(({ role }) => role === 'pick-up')
  const start = main?.clock?.clock
  const isLater = ({ clock }: Moment) => start && clock && minutesOf(clock.clock) > minutesOf(start) + SHORTEST
  const first = all.length > 1 ? (all.find(each => each.day || isLater(each)) ?? all[0]) : all[0]
  if (!first?.clock || first.day) return first ?? null
  const from = first.clock.clock
  return all.findLast(({ day, clock }) => !day && clock && minutesUntil(from, clock.clock) <= HOME) ?? first
}

function leavingOf(moments: readonly Moment[], context: TimesContext): ReadWhen | null {
  const pickUp = moments.find(({ role, day, clock }) => role === 'pick-up' && day && clock)
  return pickUp ? toTimes(pickUp, null, context).start : null
}

/** A birthday with an hour is a party too. Nobody gives one "at the end of May": that is no day yet. */
const isParty = ({ role, day, clock }: Moment): boolean =>
  (role === 'party' && day?.day.monthEnd !== true) ||
  role === 'drop-off' ||
  (role === 'birthday' && day !== null && clock !== null)

/** "Halloween party, Saturday 24 October, 5pm": beside a date with its hour a holiday is what is celebrated. */
function withoutNames(party: readonly Moment[]): readonly Moment[] {
  const isDated = party.some(({ day, clock, endClock }) => day?.day.day !== undefined && (clock ?? endClock))
  return isDated ? party.filter(({ day }) => day?.day.holiday === undefined) : party
}

/** Most lexemes of "Liebe Silke, Stadt X, den 23.03.2012". */
const HEAD = 12

/** "Bonn, 28.2.2012" over a letter of that day, or in a line above it that says nothing else. */
function isDateline({ day, clock, first, next }: Moment, { reference, lexemes }: TimesContext): boolean {
  const { year, weekday } = day?.day ?? {}
  if (!day || year === undefined) return false
  // "Eva, 04.05.26, 17:55" above a copied message: the minute at which it was written.
  if (clock)
    return resolveDay(day.day, reference).day === reference.day && minutesOf(clock.clock) <= (reference.minutes ?? 0)
  const isAbove = weekday === undefined && next <= HEAD && lexemes[next]?.kind === 'break'
  const isFirst = lexemes.slice(0, first).every(({ kind }) => kind !== 'break')
  return (isAbove && isFirst) || resolveDay(day.day, reference).day === reference.day
}

/** "Now at 3", "2-4 instead", "pick-up is 5": the day stands in another message. */
function readLoneTime(
  party: readonly Moment[],
  moments: readonly Moment[],
  { lexemes, clock24From }: TimesContext
): LoneTime | null {
  const start = party.find(({ clock }) => clock)
  const home = moments.find(({ role, day, clock }) => role === 'pick-up' && !day && clock)
  const first = start ?? home
  if (!first?.clock) return null
  const end = first.endClock?.clock ?? first.clock.endClock ?? (start && home?.clock?.clock) ?? null
  const time = timeOf(resolveClock(first.clock.clock, end, undefined, clock24From), spanOf(first, lexemes))
  return start ? time : { start: null, end: time.start }
}
