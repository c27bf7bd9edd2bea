import { type Atom, isBetween, type Scan } from '../atom'
import type { Lexeme } from '../lexemes'
import { isBetweenDays } from '../roles/link-before'
import { readDay } from './day'
import { isDayFigure, isOrdinalSign } from './ordinal-day'
import type { Day, DayRules } from './written-day'

/** A day, or a range of days, that begins at this lexeme. */
export function readDayAtom(scan: Scan, index: number): Atom | null {
  const { lexemes, sentences, rules } = scan
  if (isPrice(lexemes, index) || isHour(lexemes, index)) return null
  const first =
    readDayRange(lexemes, index, rules) ?? asRange(readDay(lexemes, index, rules) ?? readAnswerDay(scan, index))
  if (!first || isNumberedStreet(scan, index, first.next)) return null
  const end = first.endDay ? null : readDayEnd(lexemes, first.day, rules)
  return {
    kind: 'day',
    first: index,
    next: end?.next ?? first.next,
    sentence: sentences[index] ?? 0,
    day: withYearOf(first.day, end),
    endDay: end ?? first.endDay
  }
}

/** "10 August - 12 September 2026": the year stands behind both. */
const withYearOf = (day: Day, end: Day | null): Day =>
  end?.year !== undefined && day.month !== undefined && day.year === undefined ? { ...day, year: end.year } : day

/** "Confirmem até 18", "RSVP 17th": a figure alone that limits the time for an answer. */
function readAnswerDay({ lexemes, rules, asked }: Scan, index: number): Day | null {
  const figure = lexemes[index]
  // "Before the 16".
  const at = lexemes[index - 1]?.term.link === 'the' ? index - 2 : index - 1
  const limit = lexemes[at]
  if (!figure) return null
  const day = { day: figure.value, next: index + 1 }
  const isOrdinal = figure.digits > 0 && figure.value <= 31 && lexemes[index + 1]?.term.suffix === true
  if (isOrdinal && asked.has(figure.token)) return { ...day, next: index + 2 }
  const isLimit = limit?.term.link === 'until' || limit?.term.link === 'by'
  // "até às 18" has its article.
  if (!isLimit || figure.token !== limit.token + index - at || !asked.has(limit.token)) return null
  const [dot, month] = lexemes.slice(index + 1, index + 3)
  // "Resposta até 10.10".
  const isMonth = dot?.key === '.' && month?.digits === 2 && !month.spaced && month.value <= 12 && figure.value <= 31
  if (isMonth) return { day: figure.value, month: month.value, next: index + 3 }
  return figure.digits === 2 && isDayFigure(lexemes, index, rules) ? day : null
}

const asRange = (day: Day | null) => day && { day, endDay: null, next: day.next }

/** "$12 December": the figure is no day. */
const isPrice = (lexemes: readonly Lexeme[], index: number): boolean =>
  Boolean(lexemes[index]?.digits) && /^[£$€]$/.test(lexemes[index - 1]?.key ?? '')

/** "ore 19 → sab 30/05", "alle 21 giù in piazza": a figure behind a word that tells hours alone. */
const isHour = (lexemes: readonly Lexeme[], index: number): boolean => {
  const before = lexemes[index - 1]
  return Boolean(lexemes[index]?.digits) && before?.term.link === 'at' && before.key !== '@' && before.kind === 'word'
}

/** "4th Avenue", "2/15 Mill Road". */
const isNumberedStreet = (scan: Scan, index: number, next: number): boolean =>
  isUnitOfHouse(scan, index, next) ||
  (next === index + 2 &&
    scan.lexemes[next - 1]?.term.suffix === true &&
    scan.streets.has(scan.lexemes[next]?.key ?? ''))

/** Most words of a street's name. */
const STREET = 4

/** "2/15 Mill Road": flat 2 of number 15, where the day stands first and there is no month 15. */
function isUnitOfHouse({ lexemes, streets, rules }: Scan, index: number, next: number): boolean {
  const [, stroke, house] = lexemes.slice(index, next)
  if (next !== index + 3 || stroke?.key !== '/' || (house?.value ?? 0) <= 12 || rules.monthFirst) return false
  const name = lexemes.slice(next, next + STREET)
  return name[0]?.capital === true && name.slice(1).some(({ key, kind }) => kind === 'word' && streets.has(key))
}

/** "Via 4 Novembre", "calle 2 de Mayo", "rue du 8 mai 1945": behind such a day; the index itself where none begins. */
export function behindStreetOfDay({ lexemes, streetsFirst, rules }: Scan, index: number): number {
  const { link } = lexemes[index - 1]?.term ?? {}
  const { key = '' } = lexemes[link === 'of' || link === 'from' ? index - 2 : index - 1] ?? {}
  if (key.length < SHORTEST_KIND || !streetsFirst.has(key) || !lexemes[index]?.value) return index
  const { day, month, next = index } = readDay(lexemes, index, rules) ?? {}
  return day !== undefined && month !== undefined ? next : index
}

/** A shorter word for a street may be any other: "al", "c". */
const SHORTEST_KIND = 3

/** "12-14 June", "12th to 14th of June", "Friday 12 to Saturday 13 June": the month stands behind both. */
function readDayRange(lexemes: readonly Lexeme[], index: number, rules: DayRules) {
  const { weekday } = lexemes[index]?.term ?? {}
  const from = weekday === undefined ? index : index + (lexemes[index + 1]?.key === ',' ? 2 : 1)
  const figure = lexemes[from]
  if (!figure?.digits || figure.digits > 2) return null
  const at = from + (isOrdinalSign(lexemes, from + 1, rules.language) ? 2 : 1)
  const { link, overnight } = lexemes[at]?.term ?? {}
  if (!isBetween(lexemes[at]) && !overnight && link !== 'and' && lexemes[at]?.key !== '/') return null
  // "Between the 12th and 13th of June": one of them.
  if (link === 'and' && isBetweenDays(lexemes, index)) return null
  // "6/6/26" is one day.
  if (lexemes[at]?.key === '/' && lexemes[at + 2]?.key === '/') return null
  const end = readDay(lexemes, lexemes[at + 1]?.term.link === 'the' ? at + 2 : at + 1, rules)
  // "Sofie (9 op 15 okt)": a night lies between a day and the next one.
  if (overnight && end?.day !== figure.value + 1) return null
  if (end?.month === undefined || end.day === undefined || end.swappable || end.day <= figure.value || figure.value < 1)
    return null
  // "Saturday 2-4 June" may be hours.
  if (weekday !== undefined && end.weekday === undefined) return null
  // "Dylan's 11th - Sat 12 Sept": the weekday begins something else.
  if (weekday === undefined && end.weekday !== undefined && lexemes[at]?.spaced && lexemes[at]?.kind === 'mark')
    return null
  const { month, year } = end
  return {
    day: {
      day: figure.value,
      month,
      ...(year !== undefined && { year }),
      ...(weekday !== undefined && { weekday }),
      next: at
    },
    endDay: end,
    next: end.next
  }
}

/** "de sexta para sábado", "von Freitag, 12.6., auf Samstag": the night between two days. */
function readNextDay(lexemes: readonly Lexeme[], day: Day, rules: DayRules): Day | null {
  const at = lexemes[day.next]?.key === ',' ? day.next + 1 : day.next
  const { side, overnight } = lexemes[at]?.term ?? {}
  if (side !== 'to' && !overnight) return null
  const next = readDay(lexemes, lexemes[at + 1]?.term.link === 'the' ? at + 2 : at + 1, rules)
  const isNext = day.weekday !== undefined && next?.weekday === (day.weekday % 7) + 1
  return isNext || (day.day !== undefined && next?.day === day.day + 1) ? next : null
}

/** "June 12-14", "Friday to Sunday": a day, a dash, and another. */
function readDayEnd(lexemes: readonly Lexeme[], day: Day, rules: DayRules): Day | null {
  if (!isBetween(lexemes[day.next])) return readNextDay(lexemes, day, rules)
  const end = readDay(lexemes, day.next + 1, rules)
  if (end) return end
  const figure = lexemes[day.next + 1]
  const isPlain =
    day.month !== undefined &&
    day.day !== undefined &&
    day.weekday === undefined &&
    figure?.digits &&
    figure.value > day.day &&
    figure.value <= 31
  if (
    !isPlain ||
    lexemes[day.next + 2]?.term.half ||
    lexemes[day.next + 2]?.term.hour ||
    (/^[.:]$/.test(lexemes[day.next + 2]?.key ?? '') && lexemes[day.next + 3]?.spaced === false)
  )
    return null
  return { month: day.month ?? 1, day: figure.value, next: day.next + (lexemes[day.next + 2]?.term.suffix ? 3 : 2) }
}
