import type { Tokens } from '@/utils/kit/tokens'
import type { DateRole, Language } from '@/utils/languages/language'
import type { Question, When } from '@/utils/model/facts'
import { words } from '../words'
import { type Atom, readAtoms } from './atoms'
import { fromWhen, toWhen } from './calendar-day'
import { type Lexeme, lex } from './lexemes'
import { type Moment, toMoments } from './moments'
import { type ResolvedClock, resolveClock } from './resolve-clock'
import { type Reference, type ResolvedDay, resolveDay } from './resolve-day'
import { assignRoles, findRoleCues } from './roles'
import { numberSentences } from './sentences'

/** A date or time with how sure it is, and the text it stands in (UTF-16 units). */
export interface ReadWhen {
  value: When
  known: boolean
  alternatives: readonly When[]
  start: number
  end: number
}

/** One party's dates. `from` and `to` bound the part of the text that they were read in. */
export interface ReadTimes {
  start: ReadWhen | null
  end: ReadWhen | null
  problem: Question['why'] | null
  /** A day stands in the text, whether or not it could be laid on the calendar. */
  at: number
}

export interface ReadDates {
  /** The party first; more than one where the text names several days with times of their own. */
  parties: readonly ReadTimes[]
  replyBy: ReadWhen | null
  /** The reply-by day could not be laid on the calendar. */
  replyByUndated: boolean
  /** A time for which the text names no day, `HH:MM`. */
  time: { start: ReadWhen; end: ReadWhen | null } | null
  /** Any day or time at all, for the question "is this an invitation?". */
  hasDay: boolean
  hasClock: boolean
}

export interface WhenContext {
  language: Language
  /** Null where nobody knows when the text was written. */
  sentAt: When | null
  seenAt?: When | null
  region: string
}

/** Reads all dates of a text and gives each its role. Pure; time grows linearly with the text. */
export function readWhen(tokens: Tokens, context: WhenContext): ReadDates {
  const { lexemes, sentences, atoms } = scan(tokens, context)
  const roles = assignRoles({ lexemes, sentences, cues: findRoleCues(tokens, context.language.cues) }, atoms)
  return toDates(toMoments(atoms, roles, lexemes), lexemes, referenceOf(context))
}

/** The first day or time of any text, whatever it is for; a time alone is on the day of the message. */
export function readAnyDate(tokens: Tokens, context: WhenContext): ReadTimes | null {
  const { lexemes, atoms } = scan(tokens, context)
  const [moment] = toMoments(atoms, atoms.map(isEndOnly(lexemes)), lexemes)
  if (!moment) return null
  return toTimes(moment.day ? moment : onDayOfMessage(moment), null, lexemes, referenceOf(context))
}

function scan(tokens: Tokens, { language, region }: WhenContext) {
  const { dates, places } = language
  const lexemes = lex(tokens, dates)
  const sentences = numberSentences(lexemes)
  const rules = { language: dates, monthFirst: dates.monthFirst.includes(region), counted: words(dates.counted) }
  return { lexemes, sentences, atoms: readAtoms({ lexemes, sentences, rules, streets: words(places.streets) }) }
}

const isEndOnly =
  (lexemes: readonly Lexeme[]) =>
  (atom: Atom, i: number): DateRole =>
    i > 0 && lexemes[atom.first - 1]?.term.link === 'until' ? 'end' : 'party'

const onDayOfMessage = (moment: Moment): Moment => ({
  ...moment,
  day: {
    kind: 'day',
    first: moment.first,
    next: moment.first,
    sentence: moment.sentence,
    day: { days: 0, next: moment.first },
    endDay: null
  }
})

function referenceOf({ sentAt, seenAt }: WhenContext): Reference {
  const sent = sentAt === null ? { day: null, minutes: null } : fromWhen(sentAt)
  return { ...sent, seenDay: seenAt ? fromWhen(seenAt).day : null }
}

function toDates(moments: readonly Moment[], lexemes: readonly Lexeme[], reference: Reference): ReadDates {
  const party = moments.filter(moment => moment.role === 'party' || moment.role === 'drop-off')
  const mains = chooseMains(party, moments)
  const pickUp = moments.find(moment => moment.role === 'pick-up') ?? null
  const parties = mains.map(main => toTimes(main, mains.length === 1 ? pickUp : null, lexemes, reference))
  const reply = moments.find(moment => moment.role === 'reply-by' && moment.day) ?? null
  const replyBy = reply && toReplyBy(reply, lexemes, reference)
  return {
    parties,
    replyBy,
    time: mains.length === 0 ? readLoneTime(party, lexemes) : null,
    replyByUndated: reply !== null && replyBy === null,
    hasDay: party.some(moment => moment.day),
    hasClock: party.some(moment => moment.clock)
  }
}

/** "now at 3", "2-4 instead": the day stands in another message. */
function readLoneTime(party: readonly Moment[], lexemes: readonly Lexeme[]): ReadDates['time'] {
  const moment = party.find(each => each.clock)
  if (!moment?.clock) return null
  const clock = resolveClock(moment.clock.clock, moment.clock.endClock ?? moment.endClock?.clock ?? null, undefined)
  const span = spanOf(moment, lexemes)
  const at = (minutes: number): ReadWhen => ({
    value: toWhen(0, minutes).slice(11),
    known: clock.known,
    alternatives: [],
    ...span
  })
  return { start: at(clock.start), end: clock.end === null ? null : at(clock.end) }
}

/** The moments that are parties: those with day and time, else the first day with the first lone time. */
function chooseMains(party: readonly Moment[], all: readonly Moment[]): Moment[] {
  const whole = party.filter(moment => moment.day && moment.clock)
  const [first] = whole
  if (first) return [first, ...whole.slice(1).filter(moment => moment.role === 'party')]
  const day = party.find(moment => moment.day) ?? all.find(moment => moment.role === 'birthday' && moment.day)
  const clock = party.find(moment => moment.clock)
  if (!day) return []
  return [
    clock
      ? { ...day, clock: clock.clock, endDay: day.endDay ?? clock.endDay, endClock: day.endClock ?? clock.endClock }
      : day
  ]
}

function toTimes(moment: Moment, pickUp: Moment | null, lexemes: readonly Lexeme[], reference: Reference): ReadTimes {
  const { day: dayAtom, clock: clockAtom } = moment
  if (!dayAtom) return { start: null, end: null, problem: null, at: 0 }
  const day = resolveDay(dayAtom.day, reference)
  const span = spanOf(moment, lexemes)
  if (day.day === null)
    return { start: null, end: null, problem: day.problem === 'choose' ? null : day.problem, at: span.start }
  const clock =
    clockAtom && resolveClock(clockAtom.clock, clockAtom.endClock ?? moment.endClock?.clock ?? null, dayAtom.day.part)
  const start = toStart(day.day, day, clock, span)
  const end = toEnd(moment, pickUp, day.day, clock, lexemes, reference)
  const problem = day.problem ?? (clock?.other ? 'choose' : null)
  return { start, end, problem: problem === 'missing' ? null : problem, at: span.start }
}

function toStart(
  number: number,
  day: ResolvedDay,
  clock: ResolvedClock | null,
  span: { start: number; end: number }
): ReadWhen {
  const minutes = clock?.start ?? null
  const others = [
    ...day.others.map(other => toWhen(other, minutes)),
    ...(clock?.other ? [toWhen(number, clock.other.start)] : [])
  ]
  return { value: toWhen(number, minutes), known: day.known && (clock?.known ?? true), alternatives: others, ...span }
}

function toEnd(
  moment: Moment,
  pickUp: Moment | null,
  day: number,
  clock: ResolvedClock | null,
  lexemes: readonly Lexeme[],
  reference: Reference
): ReadWhen | null {
  const from = moment.endDay ?? moment.day
  const endDay = moment.endDay?.day ?? moment.day?.endDay ?? null
  const lastDay = endDay ? resolveDay(endDay, { ...reference, day }).day : null
  const span = spanOf(moment, lexemes)
  const minutes = clock?.end ?? lengthEnd(moment, clock)
  if (lastDay !== null && from) {
    const endMinutes = moment.endClock
      ? resolveClock(moment.endClock.clock, null, endDay?.part ?? 'morning').start
      : (minutes ?? null)
    return { value: toWhen(lastDay, endMinutes), known: false, alternatives: [], ...span }
  }
  if (minutes !== null) return { value: toWhen(day, minutes), known: clock?.known ?? false, alternatives: [], ...span }
  return pickUp && toPickUp(pickUp, day, clock, lexemes, reference)
}

const lengthEnd = (moment: Moment, clock: ResolvedClock | null): number | null =>
  clock && moment.clock?.minutesLong ? clock.start + moment.clock.minutesLong : null

/** "pick up at 10am" the morning after, "collect Sunday 11", "pick up at 5". */
function toPickUp(
  pickUp: Moment,
  day: number,
  clock: ResolvedClock | null,
  lexemes: readonly Lexeme[],
  reference: Reference
): ReadWhen | null {
  if (!pickUp.clock) return null
  const own = pickUp.day
    ? resolveDay(pickUp.day.day, { ...reference, day: reference.day === null ? null : day }).day
    : null
  const resolved = resolveClock(pickUp.clock.clock, pickUp.clock.endClock, pickUp.day?.day.part)
  const isNextDay = own === null && clock !== null && resolved.start <= clock.start
  return {
    value: toWhen(own ?? (isNextDay ? day + 1 : day), resolved.start),
    known: resolved.known && !isNextDay,
    alternatives: [],
    ...spanOf(pickUp, lexemes)
  }
}

function toReplyBy(moment: Moment, lexemes: readonly Lexeme[], reference: Reference): ReadWhen | null {
  if (!moment.day) return null
  const day = resolveDay(moment.day.day, reference)
  if (day.day === null) return null
  const clock = moment.clock && resolveClock(moment.clock.clock, null, moment.day.day.part)
  return {
    value: toWhen(day.day, clock?.start ?? null),
    known: day.known && (clock?.known ?? true),
    alternatives: day.others.map(other => toWhen(other, clock?.start ?? null)),
    ...spanOf(moment, lexemes)
  }
}

const spanOf = (moment: Moment, lexemes: readonly Lexeme[]) => ({
  start: lexemes[Math.min(moment.first, moment.day?.first ?? moment.first)]?.start ?? 0,
  end: lexemes[moment.next - 1]?.end ?? 0
})
