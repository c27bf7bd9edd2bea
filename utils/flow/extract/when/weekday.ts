import { readDate } from './date'
import type { Lexeme } from './lexemes'
import { readOrdinalDay } from './ordinal-day'
import type { Day, DayRules, ReadDay } from './written-day'

/** "Saturday", "next Sat 7th", "Saturday, 14 June", "Saturday week". */
export const readWeekday: ReadDay = (lexemes, index, rules) => {
  const which = lexemes[index]?.term.which
  const at = which ? index + 1 : index
  const weekday = lexemes[at]?.term.weekday
  if (weekday === undefined) return which ? readNextWeek(lexemes, index) : null
  if (!which && !isMeant(lexemes, at)) return null
  const day: Day = { weekday, ...(which && { which }), next: at + 1 }
  const { part, days } = lexemes[day.next]?.term ?? {}
  const parted: Day = part && days === undefined ? { ...day, part, next: day.next + 1 } : day
  const date = readDateAfter(lexemes, parted.next, rules)
  return date ? { ...parted, ...date } : readWeeksAfter(lexemes, parted)
}

/** "next week Tuesday", "next week on Tuesday". */
function readNextWeek(lexemes: readonly Lexeme[], index: number): Day | null {
  const { which } = lexemes[index]?.term ?? {}
  if (lexemes[index + 1]?.term.unit !== 'week' || which !== 'next') return null
  const at = lexemes[index + 2]?.term.link === 'on' ? index + 3 : index + 2
  const weekday = lexemes[at]?.term.weekday
  return weekday === undefined ? null : { weekday, which, next: at + 1 }
}

/** A date close behind its weekday, or behind "tomorrow": "Saturday, the 14th of June", "Saturday (14 June)". */
export const readDateAfter: ReadDay = (lexemes, index, rules) => {
  let at = index
  while (at < index + 3 && isFiller(lexemes[at])) at++
  const date = readDate(lexemes, at, rules) ?? readOrdinalDay(lexemes, at, rules, true)
  return date ?? (at === index ? readPlainDay(lexemes, at, rules) : null)
}

const FILLERS = new Set([',', '(', '.', '-', '–', '/'])
const isFiller = (lexeme: Lexeme | undefined) =>
  lexeme !== undefined && (FILLERS.has(lexeme.key) || lexeme.term.link === 'the' || lexeme.term.link === 'on')

/** "Saturday 14": a day of the month, since no hour is meant: above 12, and nothing behind it makes it a time. */
function readPlainDay(lexemes: readonly Lexeme[], at: number, rules: DayRules): Day | null {
  const figure = lexemes[at]
  const after = lexemes[at + 1]
  if (!figure?.digits || figure.digits !== 2 || figure.value <= 12 || figure.value > 31) return null
  const isTime = after?.term.half ?? after?.term.hour
  const isLonger = after !== undefined && !after.spaced && (lexemes[at + 2]?.digits ?? 0) > 0
  const isRange = after?.term.link === 'until' || after?.key === '-' || after?.key === '–'
  return isTime || isLonger || isRange || rules.counted.has(after?.key ?? '')
    ? null
    : { day: figure.value, next: at + 1 }
}

/** "Saturday week", "Saturday next week", "Saturday of next week". */
function readWeeksAfter(lexemes: readonly Lexeme[], day: Day): Day {
  const at = lexemes[day.next]?.term.link === 'of' ? day.next + 1 : day.next
  const { unit, which } = lexemes[at]?.term ?? {}
  if (unit === 'week' && !lexemes[at]?.key.endsWith('s')) return { ...day, weeks: 1, next: at + 1 }
  if (unit === 'fortnight') return { ...day, weeks: 2, next: at + 1 }
  const isWeek = which !== undefined && which !== 'last' && lexemes[at + 1]?.term.unit === 'week'
  return isWeek ? { ...day, which, next: at + 2 } : day
}

/** "sat", "sun", "wed" are verbs and a star too: they are days beside a time, a date or a word that points. */
function isMeant(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at]
  if (!word?.term.weak) return true
  const before = lexemes[at - 1]
  if (before?.term.link === 'the' || before?.term.link === 'in') return false
  if (isDated(lexemes, at + 1)) return true
  const isLinked =
    before === undefined ||
    before.kind !== 'word' ||
    before.term.link !== undefined ||
    before.term.weekday !== undefined
  const isInside = before !== undefined && before.kind === 'word'
  return (
    (isLinked && (ends(lexemes[at + 1]) || before?.term.link === 'on' || before?.term.link === 'by')) ||
    (word.capital && (isInside || (isLinked && before !== undefined)))
  )
}

/** A date or a time follows. */
function isDated(lexemes: readonly Lexeme[], at: number): boolean {
  const { digits = 0, term = {} } = lexemes[at] ?? {}
  if (digits > 0 || term.part || term.month || term.ordinal || term.clock) return true
  const next = lexemes[at + 1]
  if (term.link === 'in') return next?.term.part !== undefined
  return (term.link === 'at' || term.link === 'from' || term.link === 'the') && Number.isFinite(next?.value)
}

const ends = (lexeme: Lexeme | undefined) =>
  lexeme === undefined || lexeme.kind === 'break' || /^[.,!?;:()&/-]$/.test(lexeme.key)
