import type { Lexeme } from '../lexemes'
import { readDate } from './date'
import { isDayFigure, readOrdinalDay } from './ordinal-day'
import { readReckonedDay } from './reckoned-day'
import { readRelativeDay } from './relative-day'
import { readWeekday } from './weekday'
import type { Day, DayRules, ReadDay } from './written-day'

/** The day that begins at this lexeme, or null. */
export const readDay: ReadDay = (lexemes, index, rules) => {
  const day = readReckonedDay(lexemes, index, rules, readPlainDay) ?? readPlainDay(lexemes, index, rules)
  return day && withPart(withDateIn(day, lexemes, rules), lexemes)
}

const readPlainDay: ReadDay = (lexemes, index, rules) =>
  readWeekday(lexemes, index, rules) ??
  readDatedWeekday(lexemes, index, rules) ??
  readRelativeDay(lexemes, index, rules) ??
  readNumberedWeekday(lexemes, index, rules)

/** "a week on Sunday (27th)", "in two weeks, on 14 June": the date behind it is the surer one, and the weekday checks it. */
function withDateIn(day: Day, lexemes: readonly Lexeme[], rules: DayRules): Day {
  // "Dans deux semaines, le samedi 23": the weekday is the first part of it.
  const dated = day.inWeek === undefined ? null : readWeekday(lexemes, day.next - 1, rules)
  if (dated?.day !== undefined) return dated
  const sign = lexemes[day.next]?.key
  const figure = isComing(day) ? readFigure(lexemes, sign === ',' ? day.next + 1 : day.next, rules) : null
  if (figure) return { ...(day.weekday !== undefined && { weekday: day.weekday }), ...figure }
  if (day.day !== undefined || (sign !== '(' && sign !== ',')) return day
  const isLinked = sign === ',' && lexemes[day.next + 1]?.term.link === 'on'
  const at = day.next + (isLinked ? 2 : 1)
  const date =
    readDatedWeekday(lexemes, at, rules) ??
    readOrdinalDay(lexemes, at, rules, sign === '(') ??
    readWeekday(lexemes, at, rules) ??
    (sign === '(' ? readFigure(lexemes, at, rules) : null)
  if (date?.day === undefined) return day
  const both = { ...(day.weekday !== undefined && { weekday: day.weekday }), ...date }
  const close = sign === ',' ? date.next - 1 : closeOf(lexemes, date.next)
  return close === null ? day : { ...both, next: close + 1 }
}

/** "El viernes que viene 27": the figure behind such a weekday is its date. */
const isComing = ({ weekday, day, which }: Day): boolean =>
  weekday !== undefined && day === undefined && which !== undefined && which !== 'last'

/** Where the bracket around a date closes: "(Saturday 26 April this year!)"; no other figure stands in it. */
function closeOf(lexemes: readonly Lexeme[], from: number): number | null {
  const rest = lexemes.slice(from, from + 4)
  const close = rest.findIndex(({ key, digits }) => key === ')' || digits > 0)
  return rest[close]?.key === ')' ? from + close : null
}

/** "quinta que vem (24)", "sexta que vem dia 24". */
const readFigure: ReadDay = (lexemes, at, rules) => {
  const { digits, value = 0, term } = lexemes[at] ?? {}
  const told = term?.dayNumber ? readOrdinalDay(lexemes, at, rules) : null
  if (told || !rules.language.dayAfterWeekday || digits !== 2) return told
  return isDayFigure(lexemes, at, rules) ? { day: value, next: at + 1 } : null
}

/** "7 June", "the 7th of June", and "7 June (Sunday)": the weekday behind it is checked too. */
const readDatedWeekday: ReadDay = (lexemes, index, rules) => {
  const { link, dayNumber } = lexemes[index]?.term ?? {}
  const start = link === 'the' || dayNumber ? index + 1 : index
  const date = readDate(lexemes, start, rules)
  if (!date) return null
  const at = behindSign(lexemes, date.next)
  return readDate(lexemes, at + 1, rules) ? date : withWeekday(date, lexemes, at)
}

/** "the 21st", and "le 31 (dimanche)", "dia 6, sábado": without its month the weekday tells most of it. */
const readNumberedWeekday: ReadDay = (lexemes, index, rules) => {
  const day = readOrdinalDay(lexemes, index, rules)
  if (!day) return null
  const at = behindSign(lexemes, day.next)
  return readWeekday(lexemes, at, rules)?.day === undefined ? withWeekday(day, lexemes, at) : day
}

const behindSign = (lexemes: readonly Lexeme[], at: number): number =>
  [',', '(', '-'].includes(lexemes[at]?.key ?? '') ? at + 1 : at

function withWeekday(day: Day, lexemes: readonly Lexeme[], at: number): Day {
  const { weekday, weak } = lexemes[at]?.term ?? {}
  return weekday !== undefined && (!weak || lexemes[at]?.capital) ? { ...day, weekday, next: at + 1 } : day
}

/** "tomorrow evening", "on Saturday in the morning", "23 mei, 's avonds van 7 tot 10". */
function withPart(day: Day, lexemes: readonly Lexeme[]): Day {
  let at = day.next
  while (at < day.next + 2 && (lexemes[at]?.key === ',' || lexemes[at]?.term.link === 'in')) at++
  const { part, days } = lexemes[at]?.term ?? {}
  return part && days === undefined && !day.part ? { ...day, part, next: at + 1 } : day
}
