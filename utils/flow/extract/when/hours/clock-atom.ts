import type { Atom, Scan } from '../atom'
import { isItem, type Lexeme } from '../lexemes'
import { readClock } from './clock'
import { isUntilWord, readClockEnd } from './clock-end'
import { isClockSign, isExpected } from './expected-hour'
import { isLength, isOver, readLength, readLengthBefore } from './length'
import { type Clock, minutesOf } from './written-clock'

/** A time, or a range of times, that begins at this lexeme; `before` is the atom before it in the text. */
export function readClockAtom(scan: Scan, index: number, before: Atom | undefined): Atom | null {
  const { lexemes, sentences, rules } = scan
  const clock = readClock(lexemes, index, rules.language)
  if (!clock || isAmount(lexemes, index) || isItem(lexemes, index) || isOfSides(lexemes, index)) return null
  if (isLength(lexemes, index, scan.events) || isOver(lexemes, index, scan.announcing)) return null
  const writtenEnd = readClockEnd(
    lexemes,
    clock,
    rules.language,
    isFrom(lexemes[index - 1]) || lexemes[index - 1]?.term.part !== undefined,
    isClockSign(lexemes[index - 1]) || lexemes[index - 1]?.term.hour === true || isBehindDate(lexemes, index, before)
  )
  // "15h au 12 avenue Foch": a number that counts ends nothing.
  const isHouse = !clock.bare && writtenEnd?.bare === true && isCounting(scan, writtenEnd.next - 1, writtenEnd.next)
  const endClock = isHouse ? null : writtenEnd
  const next = endClock?.next ?? clock.next
  const isSure = !clock.bare || (endClock !== null && (!endClock.bare || isUntilWord(lexemes[clock.next])))
  // "Saturday week 2-4": the week is the day's.
  const isNumbered = before?.next !== index && isNumbering(scan, index, before)
  // "Portão 7, até 13h": the comma ends what the number counts.
  const isPart = endClock?.bare !== false || (isNumbered && lexemes[clock.next]?.key === ',')
  if (clock.bare && isPart && (isNumbered || isGlued(lexemes, index))) return null
  const isDated = before !== undefined && (isPlain(clock) || (endClock !== null && isGoingOn(before, clock)))
  if (!isSure && !isDated && !isExpected(scan, index, next, before, endClock !== null)) return null
  const isOpen =
    (clock.bare || clock.dotted) && clock.half === null && endClock?.half == null && endClock?.bare !== false
  // "Alle 21.30 genitori fuori".
  const isPointed = clock.dotted && lexemes[index - 1]?.term.link === 'at'
  // "Sabato 15-18 compleanno Mia": hours, and what there is.
  const { key = '', term: noun } = lexemes[next] ?? {}
  const isEvent = endClock !== null && rules.birthdays.has(key) && noun?.unit === undefined
  if (isOpen && !isPointed && !isEvent && isCounting(scan, index, next)) return null
  if (before?.kind === 'clock' && before.next === index - 1 && isHouseRange(scan, next)) return null
  if (isOpen && endClock && isBehindStreet(scan, index)) return null
  const length = readLength(lexemes, next) ?? readLengthBefore(lexemes, index, next)
  return {
    kind: 'clock',
    first: index,
    next: length?.next ?? next,
    sentence: sentences[index] ?? 0,
    clock,
    endClock,
    minutesLong: length?.minutes ?? null
  }
}

/** "4 gegen 4", "5 v 5": the sides of a match, but "11 for 11.30" and "drie tot drie". */
const isOfSides = (lexemes: readonly Lexeme[], index: number): boolean => {
  const [one, word, other, after] = lexemes.slice(index, index + 4)
  const isTwo = word?.kind === 'word' && word.term.link !== 'until' && word.term.hour === undefined && other?.digits
  return Boolean(isTwo && one?.digits && one.value === other?.value && !/^[.:]$/.test(after?.key ?? ''))
}

/** "Sabato 30 maggio, 15/18": behind a whole date two figures that can be no other one. */
const isBehindDate = (lexemes: readonly Lexeme[], index: number, before: Atom | undefined): boolean =>
  before?.kind === 'day' &&
  before.day.month !== undefined &&
  index - before.next <= 1 &&
  (lexemes[index + 2]?.value ?? 0) > 12 &&
  (lexemes[index + 2]?.value ?? 0) > (lexemes[index]?.value ?? 0)

/** "2pm at 12-14 High Street". */
const isHouseRange = ({ lexemes, streets }: Scan, next: number): boolean =>
  lexemes[next]?.kind === 'word' && lexemes.slice(next + 1, next + 3).some(({ key }) => streets.has(key))

/** Most words of a street's name. */
const STREET = 4

/** "Rua do Sol 18-20", "calle Mayor, 12-14": the numbers of two houses. */
function isBehindStreet({ lexemes, streetsFirst }: Scan, index: number): boolean {
  const to = lexemes[index - 1]?.key === ',' ? index - 1 : index
  const words = lexemes.slice(Math.max(0, to - STREET), to)
  const at = words.findLastIndex(({ key }) => streetsFirst.has(key))
  return (
    at >= 0 &&
    words.slice(at + 1).some(({ capital }) => capital) &&
    words.slice(at).every(({ kind }) => kind === 'word')
  )
}

const isFrom = (lexeme: Lexeme | undefined) => lexeme?.term.link === 'from' || lexeme?.term.link === 'of'

/** "CE2 samedi", "room4 tomorrow": the figure belongs to the letters before it. */
const isGlued = (lexemes: readonly Lexeme[], index: number): boolean => {
  const [before, figure] = [lexemes[index - 1], lexemes[index]]
  return before?.kind === 'word' && before.term.link === undefined && figure?.spaced === false && figure.digits > 0
}

/** "We jump 2-3, food 3-4": hours that begin where those before them end. */
const isGoingOn = (before: Atom, clock: Clock): boolean =>
  before.kind === 'clock' && before.endClock !== null && minutesOf(before.endClock) === minutesOf(clock)

/** "14.30" can be no day, and is a time of the day that was told. */
const isPlain = ({ dotted, hour, minute }: Clock): boolean =>
  dotted === true && hour >= 8 && minute % 5 === 0 && (minute > 12 || minute === 0)

/** "3 pm. Siblings from 4 welcome": where the hour was told before, those that come are of an age. */
function isAgeOfGuests({ lexemes, rules, events }: Scan, index: number): boolean {
  const { key = '' } = lexemes[index - 2] ?? {}
  return rules.counted.has(key) && !events.has(key)
}

/** "groups 1 to 4", "groep 1 t/m 4", "children until 10". */
function isNumbering(scan: Scan, index: number, earlier: Atom | undefined): boolean {
  const { lexemes, sentences, rules } = scan
  if (lexemes[index - 1]?.term.link === 'from' && earlier?.kind === 'clock') return isAgeOfGuests(scan, index)
  const isUntil = lexemes[index - 1]?.term.link === 'until'
  const first = index - (isUntil ? (lexemes[index - 2]?.digits ? 3 : 2) : 1)
  // "Für Kinder von 4 bis 8".
  const before = isUntil && lexemes[first]?.term.link === 'from' ? first - 1 : first
  // "From 2, with games for the kids until 5", "cake in the party room until 3": those that come, and not all of an age.
  const isIts = lexemes
    .slice(Math.max(0, before - 2), before)
    .some(({ term }) => /^(?:the|in|at)$/.test(term.link ?? ''))
  if (isUntil && isIts && earlier?.sentence === sentences[index]) return false
  const { key = '', term } = lexemes[before] ?? {}
  // "Hora 11 hasta 14", "no later than 4", where "no 4" is a number.
  return rules.counted.has(key) && term?.unit !== 'hour' && term?.link !== 'by'
}

/** "£7", "#4", "50%": money, numbers and the like. */
function isAmount(lexemes: readonly Lexeme[], index: number): boolean {
  const before = lexemes[index - 1]
  const first = lexemes[index - 2]
  // "TIME......2.30": a row of dots leads to it. "Sat 5 dec.2-4pm".
  const isDay = (first?.term.month ?? first?.term.weekday) !== undefined && (lexemes[index]?.digits ?? 9) <= 2
  const isLed = before?.key === '.' && (first?.key === '.' || isDay)
  const isSigned = before !== undefined && !isLed && !lexemes[index]?.spaced && /^[£$€#+./\d]$/.test(before.key)
  return isSigned || before?.key === '$' || before?.key === '£' || before?.key === '€'
}

/** "at 11 Oak Road", "3 kids", "the 4 of us", "2%": the figure belongs to the noun. */
function isCounting({ lexemes, rules, streets, behindHouses, events }: Scan, index: number, next: number): boolean {
  const noun = lexemes[next]
  if (noun === undefined) return false
  if (noun.term.suffix && !noun.spaced) return true
  if (noun.key === '%' || noun.key === '£' || noun.key === '€' || noun.key === '+') return true
  if (
    !noun.spaced &&
    (noun.kind === 'word' ||
      ((noun.key === '.' || noun.key === '/' || noun.key === ':' || noun.key === ',') &&
        lexemes[next + 1]?.spaced === false &&
        Boolean(lexemes[next + 1]?.digits)))
  )
    return true
  if (noun.kind !== 'word') return false
  if (lexemes[index - 1]?.term.link === 'at' && events.has(noun.key)) return false
  if (behindHouses.has(noun.key) || rules.counted.has(noun.key) || (noun.term.unit && noun.term.hour === undefined))
    return true
  // "At 11 in the park".
  if (noun.term.link !== undefined && noun.term.link !== 'the') return false
  const isStreet = lexemes.slice(next, next + 3).some(lexeme => streets.has(lexeme.key) && lexeme.kind === 'word')
  return isStreet && next === index + 1 && (noun.capital || streets.has(lexemes[next + 1]?.key ?? ''))
}
