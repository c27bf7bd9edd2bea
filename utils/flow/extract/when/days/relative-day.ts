import type { Holiday, Term } from '@/utils/languages/language'
import type { Lexeme } from '../lexemes'
import { lengthOf, readDateAfter } from './weekday'
import type { Day, ReadDay } from './written-day'

/** "tomorrow", "this weekend", "in two weeks", "Christmas Eve". */
export const readRelativeDay: ReadDay = (lexemes, index, rules) => {
  const term: Term = lexemes[index]?.term ?? {}
  if (term.days !== undefined) {
    const day: Day = {
      days: term.days,
      ...(term.part && { part: term.part }),
      ...(term.follows && { follows: term.follows }),
      next: index + 1
    }
    const behind = lexemes[day.next]?.term
    const later =
      behind?.link === 'in'
        ? readInDays(lexemes, day.next + 1)
        : { days: behind?.days ?? 7 * (behind?.weeks ?? 0), next: day.next + 1 }
    // "oggi a otto", "heute in acht Tagen".
    if (later?.days && (later.days % 7 === 0 || behind?.link === 'in'))
      return { ...day, days: term.days + later.days, next: later.next }
    const date = readDateAfter(lexemes, day.next, rules)
    return date?.month === undefined ? day : { ...(day.part && { part: day.part }), ...date }
  }
  // "Pfingstwochenende": which of its days, another word tells.
  if (term.unit === 'weekend' && (term.feast ?? term.holidays) !== undefined) return null
  const holidays = term.holidays?.[rules.region] ?? []
  if (holidays.length > 1) return { holidays, next: behindWeekday(lexemes, index + 1) }
  const [holiday = term.holiday] = holidays
  if (holiday !== undefined)
    return { ...readHoliday(holiday, lexemes, index + 1), ...(term.beside && { beside: term.beside }) }
  const weekend = readWeekend(lexemes, index)
  if (weekend) return weekend
  return term.link === 'in' ? readInDays(lexemes, index + 1) : readWeekOn(lexemes, index)
}

/** "this weekend", "le week-end prochain", "am Wochenende". */
function readWeekend(lexemes: readonly Lexeme[], index: number): Day | null {
  const [before, first, second] = [lexemes[index - 1]?.term, lexemes[index]?.term, lexemes[index + 1]?.term]
  if (first?.which && first.which !== 'last' && second?.unit === 'weekend')
    return withDayOfWeekend(lexemes, first.which, index + 2)
  if (first?.unit !== 'weekend') return null
  if (second?.postposed && second.which) return withDayOfWeekend(lexemes, second.which, index + 2)
  // "am Wochenende nach den Ferien".
  const isCounted = second?.link === 'after'
  return before?.link === 'on' && !isCounted ? withDayOfWeekend(lexemes, 'this', index + 1) : null
}

/** "next weekend, on the Sunday": one of its two days. */
function withDayOfWeekend(lexemes: readonly Lexeme[], which: NonNullable<Term['which']>, next: number): Day {
  let at = next
  while (at < next + 3 && (lexemes[at]?.key === ',' || LINKS.has(lexemes[at]?.term.link ?? ''))) at++
  const { weekday = 0 } = lexemes[at]?.term ?? {}
  // "The next weekend, Sat 23": the day is told.
  if (weekday > 5 && lexemes[at + 1]?.digits && at > next) return { weekend: true, which, next }
  return weekday > 5 ? { weekday, which, next: at + 1 } : { weekend: true, which, next }
}

const LINKS = new Set(['on', 'the'])

/** "in two weeks exactly, on a Saturday". */
const isBeforeWeekday = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined &&
  (/^[,(]$/.test(lexeme.key) || lexeme.term.about === true || ['on', 'of', 'the'].includes(lexeme.term.link ?? ''))

/** Most weekdays that somebody counts: more are hours, or a date. */
const COUNTED = { from: 2, to: 4 }

/** "In two Saturdays", "dentro de dos sábados". */
function readInWeekdays(lexemes: readonly Lexeme[], index: number): Day | null {
  const { value = Number.NaN } = lexemes[index] ?? {}
  const { weekdays, weekday = weekdays } = lexemes[index + 1]?.term ?? {}
  if (weekday === undefined || !(value >= COUNTED.from && value <= COUNTED.to)) return null
  return { weekday, nthOn: value, next: index + 2 }
}

/** "in 3 days", "in a fortnight", "in two weeks on Saturday". */
function readInDays(lexemes: readonly Lexeme[], index: number): Day | null {
  const counted = readInWeekdays(lexemes, index)
  if (counted) return counted
  // "daqui a quinze dias": one word tells how long.
  const isOne = lexemes[index]?.term.unit === 'fortnight'
  const { value = Number.NaN } = isOne ? { value: 1 } : (lexemes[index] ?? {})
  const next = isOne ? index + 1 : index + 2
  const days = value * lengthOf(lexemes[next - 1])
  if (!(days > 0 && value <= 60)) return null
  let at = next
  while (at < next + 3 && isBeforeWeekday(lexemes[at])) at++
  const { weekday } = lexemes[at]?.term ?? {}
  return weekday !== undefined && at > next && days % 7 === 0
    ? { weekday, which: 'this', inWeek: days / 7, next: at + 1 }
    : { days, next }
}

/** "a week on Saturday", "a week this Friday", "two weeks today", "two days after tomorrow". */
function readWeekOn(lexemes: readonly Lexeme[], index: number): Day | null {
  const bare = readBareWeekOn(lexemes, index)
  if (bare) return bare
  const { value = Number.NaN } = lexemes[index] ?? {}
  const length = lengthOf(lexemes[index + 1])
  if (!(value >= 1 && value <= 8) || length === 0) return null
  const { link, which } = lexemes[index + 2]?.term ?? {}
  const at = link || which === 'this' ? index + 3 : index + 2
  const { weekday, days } = lexemes[at]?.term ?? {}
  if (days !== undefined) return { days: days + value * length, next: at + 1 }
  return weekday === undefined || length === 1 ? null : { weekday, weeks: (value * length) / 7, next: at + 1 }
}

/** "week on Saturday": one week later, unless "this" or a number says which week. */
function readBareWeekOn(lexemes: readonly Lexeme[], index: number): Day | null {
  const [before, week, on, day] = lexemes.slice(Math.max(0, index - 1), index + 3)
  if (index === 0 || lengthOf(week) !== 7 || on?.term.link !== 'on' || day?.term.weekday === undefined) return null
  const { which, link, ordinal } = before?.term ?? {}
  const isTold = [which, link, ordinal].some(each => each !== undefined) || Number.isFinite(before?.value)
  return isTold ? null : { weekday: day.term.weekday, weeks: 1, next: index + 3 }
}

/** "Christmas Eve", "Pfingsten 2027". */
function readHoliday(holiday: Holiday, lexemes: readonly Lexeme[], next: number): Day {
  const year = lexemes[next]
  const isYear = year?.digits === 4 && year.value >= 1900 && year.value < 2100
  if (isYear) return { holiday, year: year.value, next: next + 1 }
  return { holiday, next: behindWeekday(lexemes, next) }
}

/** "Memorial Day Monday", "am Nikolaustag (Sa)": the weekday says it again. */
function behindWeekday(lexemes: readonly Lexeme[], at: number): number {
  const isAside =
    lexemes[at]?.key === '(' && lexemes[at + 1]?.term.weekday !== undefined && lexemes[at + 2]?.key === ')'
  if (isAside) return at + 3
  return lexemes[at]?.term.weekday === undefined ? at : at + 1
}
