import type { Term } from '@/utils/languages/language'
import type { Lexeme } from './lexemes'
import { readDateAfter } from './weekday'
import type { Day, ReadDay } from './written-day'

/** "tomorrow", "this weekend", "in two weeks", "Christmas Eve". */
export const readRelativeDay: ReadDay = (lexemes, index, rules) => {
  const term: Term = lexemes[index]?.term ?? {}
  if (term.days !== undefined) {
    const day: Day = { days: term.days, ...(term.part && { part: term.part }), next: index + 1 }
    const date = readDateAfter(lexemes, day.next, rules)
    return date?.month === undefined ? day : { ...(day.part && { part: day.part }), ...date }
  }
  if (term.holiday !== undefined) return { holiday: term.holiday, next: index + 1 }
  const unit = lexemes[index + 1]?.term.unit
  if ((term.which === 'this' || term.which === 'next') && unit === 'weekend')
    return { weekend: true, which: term.which, next: index + 2 }
  return term.link === 'in' ? readInDays(lexemes, index + 1) : readWeekOn(lexemes, index)
}

/** "in 3 days", "in a fortnight". */
function readInDays(lexemes: readonly Lexeme[], index: number): Day | null {
  const { value = Number.NaN } = lexemes[index] ?? {}
  const length = lengthOf(lexemes[index + 1])
  return length > 0 && value >= 1 && value <= 60 ? { days: value * length, next: index + 2 } : null
}

function lengthOf(lexeme: Lexeme | undefined): number {
  if (lexeme?.term.unit === 'day') return 1
  if (lexeme?.term.unit === 'week') return 7
  return lexeme?.term.unit === 'fortnight' ? 14 : 0
}

/** "a week on Saturday", "two weeks today", "two days after tomorrow". */
function readWeekOn(lexemes: readonly Lexeme[], index: number): Day | null {
  const { value = Number.NaN } = lexemes[index] ?? {}
  const length = lengthOf(lexemes[index + 1])
  if (!(value >= 1 && value <= 8) || length === 0) return null
  const at = lexemes[index + 2]?.term.link ? index + 3 : index + 2
  const { weekday, days } = lexemes[at]?.term ?? {}
  if (days !== undefined) return { days: days + value * length, next: at + 1 }
  return weekday === undefined || length === 1 ? null : { weekday, weeks: (value * length) / 7, next: at + 1 }
}
