import type { DateLanguage } from '@/utils/languages/language'
import type { Lexeme } from './lexemes'

/** A time of day as it is written, before anyone decides about am and pm. */
export interface Clock {
  /** 0 to 24, as written. */
  hour: number
  minute: number
  /** Null where nothing says it. */
  half: 'am' | 'pm' | null
  /** Written on the 24-hour clock, or noon: nothing is left to decide. */
  exact: boolean
  /** Just a figure: a time only in the right company. */
  bare: boolean
  /** Hours and minutes parted by a dot: an amount if something countable follows. */
  dotted?: boolean
  /** Index behind its last lexeme. */
  next: number
}

/** The time of day that begins at this lexeme, or null. */
export function readClock(lexemes: readonly Lexeme[], index: number, language: DateLanguage): Clock | null {
  const clock =
    readNamed(lexemes, index) ??
    readFraction(lexemes, index, language) ??
    readFigures(lexemes, index, language) ??
    readWords(lexemes, index)
  return clock && finish(clock, lexemes)
}

/** "noon", "midnight". */
function readNamed(lexemes: readonly Lexeme[], index: number): Clock | null {
  const minutes = lexemes[index]?.term.clock
  if (minutes === undefined) return null
  return { hour: minutes / 60, minute: 0, half: null, exact: true, bare: false, next: index + 1 }
}

/** "half past two", "half two", "quarter to 4", "ten past three". */
function readFraction(lexemes: readonly Lexeme[], index: number, language: DateLanguage): Clock | null {
  const first = lexemes[index]
  const minutes = first?.term.minutes ?? minutesBefore(first, lexemes[index + 1])
  if (minutes === undefined) return null
  const side = lexemes[index + 1]?.term.side
  const at = side ? index + 2 : index + 1
  const hour = hourOf(lexemes[at])
  if (hour === null || (!side && (first?.term.minutes !== 30 || first.term.count !== undefined))) return null
  const before = side ? side === 'to' : language.halfHour === 'to'
  const total = hour * 60 + (before ? -minutes : minutes)
  return { hour: Math.floor(total / 60), minute: total % 60, half: null, exact: false, bare: false, next: at + 1 }
}

const minutesBefore = (figure: Lexeme | undefined, side: Lexeme | undefined): number | undefined =>
  figure &&
  side?.term.side &&
  side.spaced &&
  figure.value % 5 === 0 &&
  figure.value < 30 &&
  (side.term.side === 'past' || figure.digits === 0)
    ? figure.value
    : undefined

const hourOf = (lexeme: Lexeme | undefined): number | null =>
  lexeme && lexeme.value >= 1 && lexeme.value <= 12 && lexeme.digits <= 2 && lexeme.term.minutes === undefined
    ? lexeme.value
    : null

/** "3", "3:30", "3.30", "15h30", "1930". */
function readFigures(lexemes: readonly Lexeme[], index: number, language: DateLanguage): Clock | null {
  const figure = lexemes[index]
  if (!figure?.digits) return null
  if (figure.digits === 4) return readFourFigures(figure, index)
  if (figure.digits > 2 || figure.value > 24) return null
  const minutes = readMinutes(lexemes, index + 1, language)
  const hour = figure.value
  const padded = figure.digits === 2 && hour < 10
  if (!minutes) return { hour, minute: 0, half: null, exact: hour > 12 || hour === 0, bare: true, next: index + 1 }
  return {
    hour,
    minute: minutes.value,
    half: null,
    exact: hour > 12 || padded,
    bare: minutes.weak,
    dotted: minutes.dotted,
    next: minutes.next
  }
}

function readFourFigures(figure: Lexeme, index: number): Clock | null {
  const hour = Math.floor(figure.value / 100)
  const minute = figure.value % 100
  if (hour > 23 || minute > 59 || minute % 5 !== 0) return null
  return { hour, minute, half: null, exact: hour > 12 || figure.key.startsWith('0'), bare: true, next: index + 1 }
}

/** The minutes behind an hour: glued, two figures, not the start of a longer number. A dot is weaker than a colon. */
function readMinutes(lexemes: readonly Lexeme[], index: number, language: DateLanguage) {
  const sign = lexemes[index]
  const figure = lexemes[index + 1]
  if (!sign || figure?.digits !== 2 || figure.value > 59 || figure.spaced || sign.spaced) return null
  const isSign = sign.key === ':' || sign.key === '.' || sign.key === 'h'
  const after = lexemes[index + 2]
  const isLonger = (after?.key === '.' || after?.key === '/') && !after.spaced && isGluedFigure(lexemes[index + 3])
  if (!isSign || isLonger) return null
  const seconds = after?.key === ':' && lexemes[index + 3]?.digits === 2 ? 2 : 0
  return {
    value: figure.value,
    dotted: sign.key === '.',
    weak: sign.key === '.' && !language.dotIsTime,
    next: index + 2 + seconds
  }
}

const isGluedFigure = (lexeme: Lexeme | undefined) => lexeme?.spaced === false && lexeme.digits > 0

/** "seven", "ten thirty". */
function readWords(lexemes: readonly Lexeme[], index: number): Clock | null {
  const word = lexemes[index]
  if (word?.digits !== 0 || word.term.weak || word.term.count === undefined || word.value > 12) return null
  const minutes = lexemes[index + 1]
  const hasMinutes = minutes?.digits === 0 && minutes.value >= 10 && minutes.value < 60 && minutes.value % 5 === 0
  return {
    hour: word.value,
    minute: hasMinutes ? minutes.value : 0,
    half: null,
    exact: false,
    bare: !hasMinutes,
    next: index + (hasMinutes ? 2 : 1)
  }
}

/** What may follow a time: "o'clock", "ish", am or pm, "in the afternoon", in any sensible order. */
function finish(clock: Clock, lexemes: readonly Lexeme[]): Clock | null {
  let { half, exact, bare, next } = clock
  for (let step = 0; step < 4; step++) {
    const { term, key } = lexemes[next] ?? { term: {}, key: '' }
    const glued = lexemes[next]?.spaced === false
    if (term.half && half === null && !exact) half = term.half
    else if (term.half && glued) exact = clock.exact
    else if (term.hour && !term.unit) exact ||= clock.hour > 12
    else if (term.hour && clock.hour > 12) exact = true
    else if (key === '-' && lexemes[next + 1]?.term.about) next++
    else if (!term.about) break
    bare = false
    next++
  }
  const part = partAfter(lexemes, next)
  if (part && half === null && !exact) return { ...clock, half: part.half, exact, bare: false, next: part.next }
  if (half && (clock.hour > 12 || clock.hour === 0)) return { ...clock, half: null, exact: true, bare: false, next }
  return { ...clock, half, exact, bare, next }
}

/** "in the afternoon", "at night", "this evening" behind a time say am or pm. */
function partAfter(lexemes: readonly Lexeme[], index: number): { half: 'am' | 'pm'; next: number } | null {
  const link = lexemes[index]?.term
  const at = link?.link === 'in' || link?.link === 'at' ? index + 1 : index
  const part = lexemes[at]?.term.part
  if (!part || lexemes[at]?.term.days !== undefined || lexemes[at]?.kind !== 'word') return null
  if (at === index && part !== 'morning' && part !== 'afternoon' && part !== 'evening') return null
  return { half: part === 'morning' ? 'am' : 'pm', next: at + 1 }
}
