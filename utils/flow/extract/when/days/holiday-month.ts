import type { Holiday } from '@/utils/languages/language'
import { holidayOf } from '../../term-of'
import type { Lexeme } from '../lexemes'
import type { Moment } from '../moment'
import type { TimesContext } from '../read-times'
import { isSentenceEnd } from '../sentences'
import { dayNumber, holidayIn, toYearMonthDay } from './calendar-day'
import { resolveDay } from './resolve-day'

/** Most lexemes between a holiday and the number of its day, before and behind the number. */
const BEFORE = 16
const BEHIND = 8
/** Days before a holiday, and behind it, in which people speak of it, and mean the next such number. */
const SEASON = 40
/** How far from a holiday that is told by its weekday the number may be, in days. */
const ON_WEEKDAY = 1
/** Furthest from the holiday, in days, that its party is: in its own month, and in the one beside. */
const NEAR = { inMonth: 20, beside: 7 }
/** Furthest ahead, in days, that a date without a year is told. */
const AHEAD = 300
/** Its parties go on all month. */
const DECEMBER = 12

/** "Halloween party on the 31st", "Silvester am 31.", "Christmas drinks on the 20th": a number alone, in the month of what is kept. */
export function withHolidayMonth(main: Moment, { lexemes, reference, returned }: TimesContext): Moment {
  const { day: own } = main
  const { day: number, month, which, weekday } = own?.day ?? {}
  if (!own || number === undefined || (month ?? which) !== undefined || reference.day === null) return main
  const holiday = holidayBeside(lexemes, own, returned)
  const bare = resolveDay(own.day, reference).day
  // "Christmas wreaths, Sunday the 30th": the weekday has found its month.
  if (holiday === undefined || (bare !== null && weekday !== undefined)) return main
  const date = dateNear(number, holiday, bare, reference.day)
  return date === null ? main : { ...main, day: { ...own, day: { ...own.day, month: toYearMonthDay(date).month } } }
}

/** The day of that number nearest to the coming holiday; null where the number says enough, or nothing is near. */
function dateNear(number: number, holiday: Holiday, bare: number | null, from: number): number | null {
  const { year } = toYearMonthDay(from)
  const days = [year - 1, year, year + 1].flatMap(each => holidayIn(holiday, each) ?? [])
  const coming = days.find(day => day >= from)
  const isNear = (day: number) => bare !== null && (day < from ? bare - day : day - bare) <= SEASON
  if (coming === undefined || days.some(isNear)) return null
  const most = typeof holiday !== 'number' && holiday.length === 3 ? ON_WEEKDAY : undefined
  const dates = datesAround(number, coming, most).filter(({ day }) => day >= from && day - from < AHEAD)
  return dates.toSorted((a, b) => a.away - b.away)[0]?.day ?? null
}

function datesAround(number: number, holiday: number, furthest = Infinity): { day: number; away: number }[] {
  const { year, month } = toYearMonthDay(holiday)
  return [-1, 0, 1].flatMap(step => {
    const at = year * 12 + month - 1 + step
    const day = dayNumber(Math.floor(at / 12), (at % 12) + 1, number)
    const away = day === null ? Infinity : Math.abs(day - holiday)
    const most = step !== 0 ? NEAR.beside : month === DECEMBER ? Infinity : NEAR.inMonth
    return day !== null && away <= Math.min(most, furthest) ? [{ day, away }] : []
  })
}

type DayAtom = NonNullable<Moment['day']>

/** The holiday that is told nearest: before the number, or behind it in its sentence. */
function holidayBeside(
  lexemes: readonly Lexeme[],
  { first, next }: DayAtom,
  returned: ReadonlySet<number>
): Holiday | undefined {
  for (let at = next - 1; at >= Math.max(0, first - BEFORE); at--)
    if (isKept(lexemes, at, returned)) return holidayOf(lexemes[at]?.term)
  for (let at = next; at < next + BEHIND && lexemes[at] && !isSentenceEnd(lexemes[at] as Lexeme); at++)
    if (isKept(lexemes, at, returned)) return holidayOf(lexemes[at]?.term)
  return undefined
}

/** Not "after Christmas", "back from the Christmas holidays", nor "Marta Reyes". */
function isKept(lexemes: readonly Lexeme[], at: number, returned: ReadonlySet<number>): boolean {
  if (holidayOf(lexemes[at]?.term) === undefined || returned.has(lexemes[at]?.token ?? -1)) return false
  const before = lexemes[at - 1]
  const link = before?.term.link === 'the' || before?.term.link === 'of' ? lexemes[at - 2]?.term : before?.term
  const isName = lexemes[at]?.capital === true && before?.capital === true && isNoun(before) && isNoun(lexemes[at - 2])
  return !/^(?:after|by|until)$/.test(link?.link ?? '') && !isName
}

/** A word inside a line. */
const isNoun = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === 'word' && !lexeme.digits
