import type { DateLanguage, DayPart } from '@/utils/languages/language'
import type { Lexeme } from '../lexemes'
import { readFraction, withMinutesBehind } from './clock-fraction'
import { spacedMinutes } from './spaced-minutes'
import { type Clock, isEarlyHour } from './written-clock'

/** The time of day that begins at this lexeme, or null. */
export function readClock(lexemes: readonly Lexeme[], index: number, language: DateLanguage): Clock | null {
  const clock =
    readNamed(lexemes, index) ??
    readFraction(lexemes, index, language) ??
    readFigures(lexemes, index, language) ??
    readWords(lexemes, index)
  if (!clock) return null
  const isAfterFrom = lexemes[index - 1]?.term.link === 'from'
  return finish(withMinutesBehind(clock, lexemes, language, isAfterFrom), lexemes)
}

/** "noon", "midnight". */
function readNamed(lexemes: readonly Lexeme[], index: number): Clock | null {
  const minutes = lexemes[index]?.term.clock
  if (minutes === undefined || (minutes === 720 && isBeforeNoonHour(lexemes, index + 1))) return null
  return { hour: minutes / 60, minute: 0, half: null, exact: true, bare: false, next: index + 1 }
}

/** "Samedi midi, 12h30", "a mediodía a las 13h": the hour behind says it better. */
function isBeforeNoonHour(lexemes: readonly Lexeme[], from: number): boolean {
  const comma = lexemes[from]?.key === ',' ? from + 1 : from
  const at = lexemes[comma]?.term.link === 'at' ? comma + 1 : comma
  const [{ value = 0, digits = 0 } = {}, sign] = lexemes.slice(at, at + 2)
  return digits === 2 && value >= 12 && value <= 14 && (sign?.term.hour === true || sign?.key === ':' || at > from)
}

/** "3", "3:30", "3.30", "15h30", "1930". */
function readFigures(lexemes: readonly Lexeme[], index: number, language: DateLanguage): Clock | null {
  const figure = lexemes[index]
  if (!figure?.digits) return null
  if (figure.digits === 4) return readFourFigures(lexemes, figure, index)
  if (figure.digits === 3) return readThreeFigures(lexemes, figure, index)
  if (figure.digits > 2 || figure.value > 24) return null
  const minutes = readMinutes(lexemes, index + 1, language)
  const hour = figure.value
  const padded = figure.digits === 2 && hour < 10
  // "24.05" is a day.
  if (hour === 24 && minutes && minutes.value > 0) return null
  const typed = minutes ? null : spacedMinutes(lexemes, index, language)
  if (typed !== null) return { hour, minute: typed, half: null, exact: hour > 12, bare: false, next: index + 2 }
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

/** "1930", and "at 1400 hours". */
function readFourFigures(lexemes: readonly Lexeme[], figure: Lexeme, index: number): Clock | null {
  const hour = Math.floor(figure.value / 100)
  const minute = figure.value % 100
  if (hour > 23 || minute > 59 || minute % 5 !== 0) return null
  const isSigned = lexemes[index + 1]?.term.unit === 'hour'
  const exact = isSigned || hour > 12 || figure.key.startsWith('0')
  return { hour, minute, half: null, exact, bare: !isSigned, next: index + (isSigned ? 2 : 1) }
}

/** "530pm", "from 330 to 515": quarters of an hour, or any minutes with am or pm. */
function readThreeFigures(lexemes: readonly Lexeme[], { value }: Lexeme, index: number): Clock | null {
  const [hour, minute] = [Math.floor(value / 100), value % 100]
  const isSigned = lexemes[index + 1]?.term.half !== undefined
  if (hour < 1 || minute > 59 || minute % 5 !== 0 || !(isSigned || (minute > 0 && minute % 15 === 0))) return null
  return { hour, minute, half: null, exact: false, bare: true, next: index + 1 }
}

/**
 * The minutes behind an hour: glued, two figures, not the start of a longer number. A dot is weaker than a colon; "2;30" and
 * "2,30pm" are slips of the fingers.
 */
function readMinutes(lexemes: readonly Lexeme[], index: number, language: DateLanguage) {
  const sign = lexemes[index]
  const figure = lexemes[index + 1]
  if (!sign || figure?.digits !== 2 || figure.value > 59 || figure.spaced || sign.spaced) return null
  const after = lexemes[index + 2]
  const isComma = sign.key === ',' && (language.commaIsTime === true || after?.term.half !== undefined)
  const isSign = /^[:;.]$/.test(sign.key) || sign.term.hour === true || isComma
  const isLonger = (after?.key === '.' || after?.key === '/') && !after.spaced && isGluedFigure(lexemes[index + 3])
  // "18.30/19" are two hours, "18.30.2026" and "18.04/2026" no time.
  const isTwo = after?.key === '/' && figure.value % 15 === 0 && (lexemes[index + 3]?.digits ?? 9) <= 2
  if (!isSign || (isLonger && !isTwo)) return null
  const seconds = after?.key === ':' && lexemes[index + 3]?.digits === 2 ? 2 : 0
  return {
    value: figure.value,
    dotted: sign.key === '.' || isComma,
    weak: isComma || (sign.key === '.' && !language.dotIsTime),
    next: index + 2 + seconds
  }
}

const isGluedFigure = (lexeme: Lexeme | undefined) => lexeme?.spaced === false && lexeme.digits > 0

/** "seven", "ten thirty", "five-thirty". */
function readWords(lexemes: readonly Lexeme[], index: number): Clock | null {
  const word = lexemes[index]
  if (word?.digits !== 0 || !Number.isInteger(word.term.count)) return null
  // "van elf tot een": a word for "a" too.
  const before = lexemes[index - 1]?.term
  const isHour = lexemes[index + 1]?.term.hour === true || before?.hour === true
  const after = lexemes[index + 1]
  // "fica até à uma", "à uma e um quarto": nothing is counted behind it.
  const isTime = before?.link === 'until' || before?.link === 'at'
  const isAlone = isTime && !after?.digits && (after?.kind !== 'word' || isBehindHour(after.term))
  // "Podem vir os dois às 17h".
  if (before?.link === 'the' && lexemes[index - 2]?.term.link === undefined) return null
  const isUntil = isAlone || (before?.link === 'until' && lexemes[index - 2]?.term.count !== undefined)
  if (word.term.weak && !isUntil && !isHour) return null
  // "fünfzehn Uhr", "ore quindici", "verso le quindici"; but fifteen of anything else.
  if (word.value > (isHour || ['at', 'from', 'until'].includes(before?.link ?? '') ? 24 : 12)) return null
  // "five-thirty", "siebzehn Uhr dreißig".
  const isParted = lexemes[index + 1]?.term.hour || (lexemes[index + 1]?.key === '-' && !lexemes[index + 2]?.spaced)
  const at = isParted ? index + 2 : index + 1
  const minutes = lexemes[at]
  const hasMinutes = minutes?.digits === 0 && minutes.value >= 10 && minutes.value < 60 && minutes.value % 5 === 0
  return {
    hour: word.value,
    minute: hasMinutes ? minutes.value : 0,
    half: null,
    exact: word.value > 12,
    bare: !hasMinutes,
    spoken: true,
    next: hasMinutes ? at + 1 : index + 1
  }
}

const isBehindHour = ({ link, plus }: Lexeme['term']) =>
  plus !== undefined || link === 'and' || link === 'on' || link === 'in'

/** What may follow a time: "o'clock", "ish", am or pm, "in the afternoon", in any sensible order. */
function finish(clock: Clock, lexemes: readonly Lexeme[]): Clock {
  let { half, exact, bare, next } = clock
  // "06:00 pm": a zero before the hour makes it no hour of the morning where somebody says which it is.
  const isPadded = isEarlyHour(clock)
  for (let step = 0; step < 4; step++) {
    const { term, key } = lexemes[next] ?? { term: {}, key: '' }
    const glued = lexemes[next]?.spaced === false
    // "10a-12p", but "5a" may be a house.
    const isLetter = term.count !== undefined && !/^[-–]$/.test(lexemes[next + 1]?.key ?? '')
    const isHalf =
      term.half !== undefined && !isLetter && (glued || (half === null && (!exact || isPadded) && !term.weak))
    const isHour = term.hour === true && (term.unit === undefined || clock.hour > 12)
    // "12:30 mediodía".
    const isNoon = term.clock === 720 && clock.hour === 12
    if (key === '-' && lexemes[next + 1]?.term.about) next++
    // "1:pm".
    else if (key === ':' && glued && lexemes[next + 1]?.term.half !== undefined) next++
    else if (!isHalf && !isHour && !isNoon && !term.about) break
    if (isHalf && half === null && (!exact || isPadded)) [half, exact] = [term.half ?? null, false]
    exact ||= isHour && clock.hour > 12
    bare = false
    next++
  }
  const part = partAfter(lexemes, next)
  if (part && half === null && (!exact || isPadded))
    return inPart({ ...clock, exact: false, bare: false, next: part.next }, part.part)
  if (half && (clock.hour > 12 || clock.hour === 0)) return { ...clock, half: null, exact: true, bare: false, next }
  return { ...clock, half, exact, bare, dotted: clock.dotted === true && next === clock.next, next }
}

/** "in the afternoon", "at night", "this evening" behind a time. */
function partAfter(lexemes: readonly Lexeme[], index: number): { part: DayPart; next: number } | null {
  const link = lexemes[index]?.term
  const at = link?.link === 'in' || link?.link === 'at' ? index + 1 : index
  const part = lexemes[at]?.term.part
  if (!part || lexemes[at]?.term.days !== undefined || lexemes[at]?.kind !== 'word') return null
  return at === index && part === 'midday' ? null : { part, next: at + 1 }
}

/** An hour in a part of the day: twelve at night is midnight, two at night is early. */
export function inPart(clock: Clock, part: DayPart): Clock {
  if (clock.half !== null || clock.exact) return clock
  if (part === 'night' && clock.hour === 12) return { ...clock, hour: 24, exact: true }
  // "tussen 10 en 12 's ochtends": it ends at noon.
  const isEarly = (part === 'morning' && clock.hour < 12) || (part === 'night' && clock.hour < 6)
  return { ...clock, half: isEarly ? 'am' : 'pm' }
}
