import type { DateLanguage, DayPart, Holiday, Term } from '@/utils/languages/language'
import { readDate } from './date'
import type { Lexeme } from './lexemes'
import { readOrdinalDay } from './ordinal-day'
import { readRelativeDay } from './relative-day'
import { readWeekday } from './weekday'

/** A day as it is written, before it is laid on a calendar. */
export interface Day {
  year?: number
  month?: number
  day?: number
  /** ISO, 1 is Monday. */
  weekday?: number
  which?: Term['which']
  /** Whole days from the message. */
  days?: number
  /** Weeks added: "Saturday week". */
  weeks?: number
  holiday?: Holiday
  weekend?: true
  part?: DayPart
  /** Numbers that can be read day first or month first; `day` and `month` hold the order of the region. */
  swappable?: true
  /** Index behind its last lexeme. */
  next: number
}

/** What the reader of days knows besides the text. */
export interface DayRules {
  language: DateLanguage
  monthFirst: boolean
  counted: ReadonlySet<string>
}

/** Reads what begins at this lexeme, or null. Looks a few lexemes ahead, never further. */
export type ReadDay = (lexemes: readonly Lexeme[], index: number, rules: DayRules) => Day | null

/** The day that begins at this lexeme, or null. */
export const readDay: ReadDay = (lexemes, index, rules) => {
  const day =
    readWeekday(lexemes, index, rules) ??
    readDatedWeekday(lexemes, index, rules) ??
    readRelativeDay(lexemes, index, rules) ??
    readOrdinalDay(lexemes, index, rules)
  return day && withPart(day, lexemes)
}

/** "7 June", "the 7th of June", and "7 June (Sunday)": the weekday behind it is checked too. */
const readDatedWeekday: ReadDay = (lexemes, index, rules) => {
  const start = lexemes[index]?.term.link === 'the' ? index + 1 : index
  const date = readDate(lexemes, start, rules)
  if (!date) return null
  const at = [',', '(', '-'].includes(lexemes[date.next]?.key ?? '') ? date.next + 1 : date.next
  const { weekday, weak } = lexemes[at]?.term ?? {}
  const isWeekday = weekday !== undefined && (!weak || lexemes[at]?.capital) && !readDate(lexemes, at + 1, rules)
  return isWeekday ? { ...date, weekday, next: at + 1 } : date
}

/** "tomorrow evening", "on Saturday in the morning". */
function withPart(day: Day, lexemes: readonly Lexeme[]): Day {
  const at = lexemes[day.next]?.term.link === 'in' ? day.next + 1 : day.next
  const { part, days } = lexemes[at]?.term ?? {}
  return part && days === undefined && !day.part ? { ...day, part, next: at + 1 } : day
}
