import { holidayOf } from '../../term-of'
import type { Lexeme } from '../lexemes'
import { isOrdinalSign } from './ordinal-day'
import type { Day, DayRules, ReadDay } from './written-day'

/** Longest stretch that is counted, in units: nobody invites for 200 weeks on. */
const MOST = 99

/** Days that are counted out: "first Saturday in June", "end of May", "two weeks after Easter", "5 days from now". */
export function readReckonedDay(
  lexemes: readonly Lexeme[],
  index: number,
  rules: DayRules,
  readAnchor: ReadDay
): Day | null {
  return (
    readNthWeekday(lexemes, behindArticle(lexemes, index), rules) ??
    readBesideHoliday(lexemes, behindArticle(lexemes, index)) ??
    readMonthEnd(lexemes, behindArticle(lexemes, index)) ??
    readDayBesideHoliday(lexemes, index) ??
    readCounted(lexemes, index, rules, readAnchor)
  )
}

const behindArticle = (lexemes: readonly Lexeme[], index: number): number =>
  lexemes[index]?.term.link === 'the' ? index + 1 : index

/** "Saturday before Thanksgiving", "the Friday after Easter", "the last Saturday before Christmas". */
function readBesideHoliday(lexemes: readonly Lexeme[], index: number): Day | null {
  const { ordinal, which } = lexemes[index]?.term ?? {}
  const at = ordinal === 1 || which === 'last' ? index + 1 : index
  const { weekday } = lexemes[at]?.term ?? {}
  const step = stepOf(lexemes[at + 1]?.term)
  const of = isArticle(lexemes[at + 2]) ? at + 3 : at + 2
  const holiday = holidayOf(lexemes[of]?.term)
  // "The first Saturday before" and "the last one after" count otherwise.
  const isNear = at === index || (ordinal === 1 ? step === 1 : step === -1)
  if (weekday === undefined || holiday === undefined || !step || !isNear) return null
  return { holiday, beside: { weekday, step }, next: of + 1 }
}

/** "Before" is 1 back and "after" 1 on; where it is a word of the clock too ("zehn vor drei"), by its side. */
function stepOf(term: Lexeme['term'] | undefined): 1 | -1 | null {
  if (term?.link === 'by' || term?.side === 'to') return -1
  return term?.link === 'after' || term?.side === 'past' ? 1 : null
}

/** "after the Epiphany", "depois do Natal". */
const isArticle = (lexeme: Lexeme | undefined): boolean => lexeme?.term.link === 'the' || lexeme?.term.link === 'of'

/** "The day after Thanksgiving". */
function readDayBesideHoliday(lexemes: readonly Lexeme[], index: number): Day | null {
  const [article, day, side, next] = lexemes.slice(index, index + 4)
  const at = isArticle(next) ? index + 4 : index + 3
  const holiday = holidayOf(lexemes[at]?.term)
  const step = stepOf(side?.term)
  if (article?.term.link !== 'the' || day?.term.unit !== 'day' || holiday === undefined || !step) return null
  return { holiday, plus: { days: step, months: 0 }, next: at + 1 }
}

/** "the first Saturday in June", "1st Saturday in June", "last Friday of May". */
function readNthWeekday(lexemes: readonly Lexeme[], index: number, { language }: DayRules): Day | null {
  const hasSuffix = Boolean(lexemes[index]?.digits) && isOrdinalSign(lexemes, index + 1, language)
  const { ordinal, which } = lexemes[index]?.term ?? {}
  const at = hasSuffix ? index + 2 : index + 1
  const { weekday } = lexemes[at]?.term ?? {}
  const nth = which === 'last' ? -1 : hasSuffix ? lexemes[index]?.value : ordinal
  if (nth === undefined || !(nth <= 5) || weekday === undefined) return null
  const { link, which: glued } = lexemes[at + 1]?.term ?? {}
  // "última sexta deste mês": "of this" in one word.
  const behind = glued ? at + 1 : at + 2
  const { which: whichMonth } = lexemes[behind]?.term ?? {}
  const of = whichMonth ? behind + 1 : behindArticle(lexemes, behind)
  const { month, unit } = lexemes[of]?.term ?? {}
  const isOf = glued !== undefined || link === 'in' || link === 'of' || link === 'from'
  if (!isOf || (month === undefined && unit !== 'month')) return null
  const inMonth = month === undefined ? whichMonth && { which: whichMonth } : { month }
  return { nth, weekday, ...inMonth, next: of + 1 }
}

/** "end of May", "fine mese", "am letzten Tag des Monats": its last day; of the year, too. */
function readMonthEnd(lexemes: readonly Lexeme[], index: number): Day | null {
  const { edge } = lexemes[index]?.term ?? {}
  if (!edge) return null
  const { link } = lexemes[index + 1]?.term ?? {}
  const of = link === 'of' || link === 'from' || link === 'in' ? index + 2 : index + 1
  const at = behindArticle(lexemes, of)
  const { month, unit } = lexemes[at]?.term ?? {}
  if (unit === 'year' && edge === 'day') return { holiday: [12, 31], next: at + 1 }
  if (month === undefined && unit !== 'month') return null
  return { monthEnd: edge, ...(month !== undefined && { month }), next: at + 1 }
}

/** "3 days after Christmas", "2 days after next Friday", "in two months", "two weeks from today", "5 days later", "within 10 days", "next 2 weeks". */
function readCounted(lexemes: readonly Lexeme[], index: number, rules: DayRules, readAnchor: ReadDay): Day | null {
  const { link, which: first } = lexemes[index]?.term ?? {}
  const start = link === 'in' || link === 'by' || first === 'next' ? index + 1 : index
  const soon = readMinutesOn(lexemes, index, start)
  if (soon) return soon
  const length = readLength(lexemes, start)
  if (!length) return null
  const side = lexemes[length.next]?.term
  if (side?.later) return { days: 0, plus: length.plus, next: length.next + 1 }
  const isBefore = side?.link === 'by'
  const isAfterNext = side?.which === 'second'
  // "Pour ses 7 ans du 13 juin": a word that may be any "of" counts nothing.
  const isFrom = side?.link === 'from' && !side.weak
  const hasSide = isFrom || side?.link === 'after' || isBefore || isAfterNext
  const anchor = hasSide ? readAnchor(lexemes, length.next + 1, rules) : null
  const which = isAfterNext && { which: 'next' as const }
  if (anchor) return { ...anchor, ...which, plus: isBefore ? negative(length.plus) : length.plus }
  // "at the latest a week before".
  if (side?.follows === -1) return { days: 0, plus: negative(length.plus), follows: -1, next: length.next + 1 }
  return start > index && (length.plus.months > 0 || first === 'next' || link === 'by')
    ? { days: 0, plus: length.plus, next: length.next }
    : null
}

const IN_MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60 }

/** "in 5 minutes", "2 hours later", "half an hour from now". */
function readMinutesOn(lexemes: readonly Lexeme[], index: number, start: number): Day | null {
  const isHalf = lexemes[start]?.term.minutes === 30 && lexemes[start + 1]?.term.count === 1
  const at = isHalf ? start + 1 : start
  const value = lexemes[at]?.value ?? Number.NaN
  const length = value * (IN_MINUTES[lexemes[at + 1]?.term.unit ?? ''] ?? 0)
  if (!(length > 0 && length <= MOST * 60)) return null
  const isLater = lexemes[at + 2]?.term.later === true
  const isIn = start > index && lexemes[index]?.term.link === 'in'
  const minutesOn = isHalf ? length / 2 : length
  return isLater || isIn ? { days: 0, minutesOn, next: isLater ? at + 3 : at + 2 } : null
}

interface Plus {
  days: number
  months: number
}

const negative = ({ days, months }: Plus): Plus => ({ days: -days, months: -months })

function readLength(lexemes: readonly Lexeme[], index: number): { plus: Plus; next: number } | null {
  const { value = Number.NaN } = lexemes[index] ?? {}
  if (!(value >= 1 && value <= MOST)) return null
  const plus = {
    day: [value, 0],
    week: [7 * value, 0],
    fortnight: [14 * value, 0],
    month: [0, value],
    year: [0, 12 * value]
  }
  const unit = lexemes[index + 1]?.term.unit
  if (!unit || !(unit in plus)) return null
  const [days = 0, months = 0] = plus[unit as keyof typeof plus]
  return { plus: { days, months }, next: index + 2 }
}
