import type { DateRole } from '@/utils/languages/language'
import { isOr } from './days/other-days'
import type { Day } from './days/written-day'
import { minutesOf, minutesUntil } from './hours/written-clock'
import type { Lexeme } from './lexemes'
import { type ClockAtom, MOST_RUN, type Moment } from './moment'

/** Most parties that one message tells of; a list of dates is a programme. */
const MAX_PARTIES = 4

/** The moments that are parties: those with day and time, else the first day with the first lone time. */
export function chooseMains(party: readonly Moment[], all: readonly Moment[], lexemes: readonly Lexeme[]): Moment[] {
  const whole = party.filter(({ day, clock }) => day && clock)
  const first = whole.find(({ isCued }) => isCued) ?? whole[0]
  const celebrated = party.find(({ role, day, clock }) => role === 'party' && day && !clock)
  // "Sunday 7th (his birthday is the Tuesday) 11 till 1": the time is the party's.
  if (first?.role === 'birthday' && celebrated) return [withLoneTime(celebrated, first)]
  if (first) {
    const isOther = (moment: Moment) => moment.isCued === first.isCued || isInstead(first, moment, lexemes)
    const others = whole.filter(moment => moment !== first && moment.role !== 'drop-off' && isOther(moment))
    return [withMeeting(withDate(withLaterEnd(first, party), party), party, lexemes), ...others].slice(0, MAX_PARTIES)
  }
  const isDated = (role: DateRole) => (moment: Moment) => moment.role === role && moment.day !== null
  const lone = loneHour(party)
  const day =
    party.find(moment => moment.day && moment.isCued) ??
    // "5/3: photos. 13/3: Yasmin invites the class, from 10 to 12": of several days the one in the sentence of the hours.
    party.find(({ day: own, sentence }) => own?.day.day !== undefined && sentence === lone?.sentence) ??
    // "On Friday Ramadan ends and on Saturday the 21st of March we celebrate": a date is surer than a weekday.
    party.find((moment, i) => isDate(moment) && !isBehindDay(moment, party[i - 1])) ??
    // "Ferragosto is over. On 29 August Aurora turns 11": a birthday's date is surer than a holiday.
    party.find(({ day: own }) => own && !own.day.holiday) ??
    all.find(isDated('birthday')) ??
    party.find(moment => moment.day) ??
    // "Drop off 2pm, pick up 4.30 on Sunday", "fetch them on Saturday at 12, we begin at 9": the day is that of both.
    (lone ? all.find(isDated('pick-up')) : undefined)
  const range = party.find(({ role, clock }) => role === 'party' && clock?.endClock)
  const time = range && !(lone && isRunOf(lone, range)) ? range : lone && withLastEnd(lone, range)
  return day ? [withMeeting(withLoneTime(day, time && withLaterEnd(time, party)), party, lexemes)] : []
}

const isDate = ({ day }: Moment): boolean => day?.day.day !== undefined && day.day.month !== undefined

/** "22./23.8.", "19 y 20 de junio": the first of two days. */
const isBehindDay = ({ first, sentence }: Moment, before: Moment | undefined): boolean =>
  before?.day != null && before.sentence === sentence && first - before.next <= 1

/** "Up at 6.30, hungry at noon. The party is on the 23rd. Drop them at 2": before the day, an hour of which nothing is said. */
function loneHour(party: readonly Moment[]): Moment | undefined {
  const timed = party.filter(({ clock }) => clock)
  const day = party.find(moment => moment.day)
  const [first] = timed
  const isLoose = first && day && !first.isCued && first.sentence < day.sentence
  const behind = timed.find(({ isCued, sentence }) => day && isCued && isNext(day.sentence, sentence))
  return (isLoose ? behind : undefined) ?? first
}

const isNext = (one: number, other: number): boolean => other >= one && other - one <= 1

/** "Sat 20 June 2-4 or Sun 21 June 10-12": two moments that only an "or" parts are offered alike. */
export const isInstead = (first: Moment, { day }: Moment, lexemes: readonly Lexeme[]): boolean =>
  day !== null && isOr(first.next, day.first, lexemes)

/** Longest film or show, in minutes: who comes to hours that are longer is expected then. */
const SHOW = 120

const lengthOf = ({ clock, endClock }: ClockAtom): number => (endClock ? minutesUntil(clock, endClock) : 0)

/** Shortest and longest wait for a film, a show or a bus, in minutes. */
const WAIT = { from: 5, to: 45 }

/**
 * "The film is at 3.10, we meet at 2.45": an hour close before the one that is told first is when they come. "At 4.30 Santa
 * comes. It starts at 3": so is one further before that a "from" begins, told behind it. "The class of 9 is invited. Saturday,
 * 9.30 to 11": hours with an end of their own are met by what follows them alone.
 */
function withMeeting(main: Moment, party: readonly Moment[], lexemes: readonly Lexeme[]): Moment {
  const { clock: atom, sentence } = main
  if (!atom || (atom.endClock && lengthOf(atom) > SHOW)) return main
  const waitOf = ({ clock: each, day, role, sentence: own }: Moment) =>
    each && !day && role === 'party' && !each.endClock && each.first !== atom.first && Math.abs(own - sentence) <= 2
      ? minutesUntil(each.clock, atom.clock)
      : 0
  const isBegin = ({ clock }: Moment) => clock && lexemes[clock.first - 1]?.term.link === 'from'
  const known = party.filter(each => each.sentence >= sentence || !(atom.endClock || isBegin(each)))
  const waits = known.map(each => ({
    minutes: waitOf(each),
    most: isBegin(each) && !atom.endClock ? LONG_AHEAD : WAIT.to
  }))
  const wait = waits.find(({ minutes, most }) => minutes >= WAIT.from && minutes <= most)?.minutes
  if (wait === undefined) return main
  const start = minutesOf(atom.clock) - wait
  return { ...main, clock: { ...atom, clock: { ...atom.clock, hour: Math.floor(start / 60), minute: start % 60 } } }
}

/** "Saturday 2-4pm at the hall (13 June)": a date of that weekday, told apart from its hour, is the surer one. */
function withDate(main: Moment, party: readonly Moment[]): Moment {
  const { weekday, day, which, weeks } = main.day?.day ?? {}
  const isDate = ({ role, day, clock }: Moment) => role === 'party' && !clock && day && isWhole(day.day, weekday)
  const dates = party.filter(isDate)
  const [date] = dates
  if (dates.length !== 1 || !date?.day || !main.day || weekday === undefined) return main
  const isBare = day === undefined && which === undefined && weeks === undefined
  return isBare ? { ...main, day: { ...date.day, day: { ...date.day.day, weekday } } } : main
}

const isWhole = ({ day, month, weekday }: Day, own: number | undefined): boolean =>
  day !== undefined && month !== undefined && (weekday === undefined || weekday === own)

/**
 * "Sat 13th 10am. It starts at 10.15, ends 12.15", "opens at 9, crafts at 10, cake 11.30, until 12.30": of the hours close
 * behind, the first that is told with an end brings it.
 */
function withLaterEnd(first: Moment, party: readonly Moment[]): Moment {
  const at = party.indexOf(first)
  const next = party[at + 1]
  if (first.endClock || first.endDay || (first.clock?.endClock && !isGoingOn(first, next))) return first
  const run = party.slice(at + 1, at + 1 + MOST_RUN)
  const stop = run.findIndex((moment, i) => moment.day || moment.sentence - (run[i - 1] ?? first).sentence > 1)
  const ended = (stop < 0 ? run : run.slice(0, stop)).find(moment => endOf(moment) !== null)
  return ended && (ended === next || isAhead(first, ended)) ? { ...first, endClock: endOf(ended) } : first
}

/** Longest programme, in minutes. */
const LONGEST = 600

const isAhead = ({ clock: first }: Moment, { clock: second }: Moment): boolean =>
  first !== null && second !== null && minutesUntil(first.clock, second.clock) <= LONGEST

/**
 * "We meet at 3. Cake at 4, games at 5 and over by 6", "ceremony 11am, lunch at noon till 2": hours of one programme, the
 * first of which is cued, or stands in the sentence of the others and before them.
 */
function isRunOf({ isCued, sentence, clock }: Moment, range: Moment): boolean {
  if (!clock || (clock.clock.bare && !clock.clock.exact) || sentence > range.sentence || range.sentence - sentence > 2)
    return false
  if (sentence < range.sentence) return isCued
  const ahead = range.clock && clock.first < range.clock.first ? minutesUntil(clock.clock, range.clock.clock) : 0
  return ahead > 0 && ahead <= LONG_AHEAD
}

/** Longest time from the first hour of a programme to the next, in minutes. */
const LONG_AHEAD = 150

const withLastEnd = (first: Moment, range: Moment | undefined): Moment =>
  range && first.endClock === null && first !== range ? { ...first, endClock: endOf(range) } : first

/** "2-3 swimming, 3-4 food". */
const isGoingOn = ({ clock: first }: Moment, next: Moment | undefined): boolean =>
  next?.clock?.endClock != null &&
  first?.endClock?.hour === next.clock.clock.hour &&
  first.endClock.minute === next.clock.clock.minute

/** The end of a range, as a time of its own. */
const endOf = ({ clock, endClock }: Moment): Moment['endClock'] =>
  endClock ?? (clock?.endClock ? { ...clock, clock: clock.endClock, endClock: null } : null)

/** "Saturday." here and "from 2 to 4" there are one party. */
const withLoneTime = (day: Moment, time: Moment | undefined): Moment =>
  time ? { ...day, clock: time.clock, endDay: day.endDay ?? time.endDay, endClock: day.endClock ?? time.endClock } : day
