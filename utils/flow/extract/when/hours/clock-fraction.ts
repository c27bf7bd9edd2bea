import type { DateLanguage } from '@/utils/languages/language'
import { words } from '../../words'
import type { Lexeme } from '../lexemes'
import { type Clock, minutesOf } from './written-clock'

const HALF = 30

/** "half past two", "half two", "quarter to 4", "ten past three", "fünf vor halb drei", "dreiviertel drei". */
export function readFraction(lexemes: readonly Lexeme[], index: number, language: DateLanguage): Clock | null {
  const first = lexemes[index]
  const minutes = first?.term.minutes ?? minutesBefore(lexemes, index)
  if (minutes === undefined) return null
  const side = lexemes[index + 1]?.term.side
  const isAroundHalf = side !== undefined && isHalf(lexemes[index + 2]) && hourOf(lexemes[index + 3]) !== null
  const at = index + (side ? 2 : 1) + (isAroundHalf ? 1 : 0)
  const hour = hourOf(lexemes[at]) ?? (side ? namedHour(lexemes[at]) : null)
  if (hour === null || (!side && !standsAlone(first, minutes, language))) return null
  // "half an hour" is a length.
  const after = lexemes[at + 1]?.term
  if (after?.unit && !after.hour) return null
  const signed = side ? (side === 'to' ? -minutes : minutes) : beforeHour(minutes, language)
  const total = 60 * hour + signed + (isAroundHalf ? beforeHour(HALF, language) : 0)
  return atMinutes(total, { exact: hour > 12, bare: false, next: at + 1 })
}

const isHalf = (lexeme: Lexeme | undefined) => lexeme?.term.minutes === HALF && lexeme.term.count === undefined

/** "half two"; where halves count to the hour, quarters do too: "viertel drei". */
const standsAlone = (first: Lexeme | undefined, minutes: number, { halfHour }: DateLanguage): boolean =>
  first?.term.count === undefined && (minutes === HALF || (halfHour === 'to' && first?.term.minutes !== undefined))

/** Minutes from the full hour that is named: "halb drei" is half an hour before three. */
const beforeHour = (minutes: number, { halfHour }: DateLanguage): number => (halfHour === 'to' ? minutes - 60 : minutes)

/** "10 past 3", "20 vor 3"; "10 to 3" are two hours, and "20 to 3" are none in English. */
function minutesBefore(lexemes: readonly Lexeme[], index: number): number | undefined {
  const [figure, side] = lexemes.slice(index, index + 2)
  if (!figure || !side?.term.side || !side.spaced || figure.value % 5 !== 0 || figure.value >= 30) return undefined
  const isUntil = side.term.side === 'to' && side.term.link === 'until' && figure.digits > 0
  const isLate = figure.value >= 20 && isBareHour(lexemes, index + 2)
  return isUntil && !isLate ? undefined : figure.value
}

/** 1 to 12, and nothing behind it makes a time of the figure. */
const isBareHour = (lexemes: readonly Lexeme[], at: number): boolean =>
  (hourOf(lexemes[at]) ?? 24) <= 12 && !lexemes[at + 1]?.term.half && lexemes[at + 2]?.spaced !== false

/** "Half past noon", "ten to midnight". */
const namedHour = (lexeme: Lexeme | undefined): number | null =>
  lexeme?.term.clock === undefined ? null : lexeme.term.clock / 60

function hourOf(lexeme: Lexeme | undefined): number | null {
  if (!lexeme || lexeme.digits > 2 || lexeme.term.minutes !== undefined) return null
  return lexeme.value >= 1 && lexeme.value <= (lexeme.digits > 0 ? 24 : 12) ? lexeme.value : null
}

const atMinutes = (total: number, rest: Pick<Clock, 'exact' | 'bare' | 'next'>): Clock => ({
  hour: Math.floor(total / 60),
  minute: total % 60,
  half: null,
  spoken: !rest.exact,
  ...rest
})

/** "5 y media", "15 Uhr 30", "les 5 moins 10", "las 5 y 20": minutes behind the hour, and behind its "h" or "Uhr". */
export function withMinutesBehind(
  clock: Clock,
  lexemes: readonly Lexeme[],
  language: DateLanguage,
  isAfterFrom: boolean
): Clock {
  if (clock.minute !== 0 || clock.hour > 24) return clock
  const hasMark = lexemes[clock.next]?.term.hour === true && !isOfNext(lexemes, clock.next)
  const at = hasMark ? clock.next + 1 : clock.next
  const { plus, minus, link, weak } = lexemes[at]?.term ?? {}
  const behind = (minutes: number, next: number): Clock =>
    atMinutes((minutesOf(clock) + minutes + 1440) % 1440, { exact: clock.exact, bare: false, next })
  // "From 3 to 4 and a half", but "she is 5 and a half".
  const isTold = !weak || /^(?:at|until)$/.test(lexemes[clock.next - 2]?.term.link ?? '')
  if (plus !== undefined && isTold) return behind(plus, at + 1)
  const value = lexemes[at + 1]?.value ?? Number.NaN
  if (minus && value > 0 && value < 30) return behind(-value, at + 2)
  // "entre las 3 y 20" may be two hours; "dalle 15 e 30" and "dalle 3 e 20 alle 5" are one.
  const isOne = !isAfterFrom || value > 24 || isJoined(lexemes[at + 2])
  const isAnd = link === 'and' && language.minutesAfterAnd === true && isOne
  if (isAnd && value >= 5 && value < 60 && value % 5 === 0 && isUncounted(lexemes, at + 1, language))
    return behind(value, at + 2)
  return hasMark && isMinutes(lexemes, at, language) && !isBehindDot(lexemes, at)
    ? { ...behind(lexemes[at]?.value ?? 0, at + 1), spoken: lexemes[at]?.digits === 0 }
    : clock
}

/** "Sábado às 15h. 20 a 25 minutos da estação": the dot ends a sentence; "17 h. 30" are quarters. */
function isBehindDot(lexemes: readonly Lexeme[], at: number): boolean {
  const [mark, minutes] = [lexemes[at - 1], lexemes[at]]
  const hasDot = mark !== undefined && mark.end - mark.start > mark.key.length
  return hasDot && minutes?.spaced === true && minutes.value % 15 !== 0
}

/** "sabato 5 h16.30": a sign that stands before hours too, and touches the figure behind it. */
const isOfNext = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at]?.term.link === 'at' && lexemes[at]?.spaced === true && lexemes[at + 1]?.spaced === false

/** The end of a range follows. */
const isJoined = (lexeme: Lexeme | undefined): boolean => lexeme?.term.link === 'until' || lexeme?.term.spans === true

const isMinutes = (lexemes: readonly Lexeme[], at: number, language: DateLanguage): boolean => {
  const { digits = 0, value = Number.NaN } = lexemes[at] ?? {}
  return (digits === 2 || (digits === 0 && value >= 10)) && value < 60 && isUncounted(lexemes, at, language)
}

/** A quarter of an hour, "15 h 15 chez Max", before any noun that is not always counted; else no word at all follows. */
const isUncounted = (lexemes: readonly Lexeme[], at: number, { counted }: DateLanguage): boolean => {
  const [figure, after] = [lexemes[at], lexemes[at + 1]]
  const isQuarter = figure?.digits === 2 && figure.value % 15 === 0
  return isEnd(after) || (isQuarter && after?.kind === 'word' && !words(counted).has(after.key))
}

/** No noun follows that the figure could count. */
const isEnd = (lexeme: Lexeme | undefined): boolean =>
  lexeme === undefined ||
  (lexeme.kind !== 'word' && lexeme.key !== '.' && lexeme.key !== '/') ||
  lexeme.term.link !== undefined ||
  lexeme.term.about === true ||
  lexeme.term.part !== undefined ||
  (lexeme.key === '.' && lexeme.digits === 0)
