import type { DateLanguage } from '@/utils/languages/language'
import { type Atom, behindArrow, isBetween, type Scan } from './atom'
import { inPart, readClock } from './clock'
import { readDay } from './day'
import { isLength, readLength, readLengthBefore } from './length'
import type { Lexeme } from './lexemes'
import type { Clock } from './written-clock'
import type { DayRules } from './written-day'

/** A time, or a range of times, that begins at this lexeme; `before` is the atom before it in the text. */
export function readClockAtom(scan: Scan, index: number, before: Atom | undefined): Atom | null {
  const { lexemes, sentences, rules } = scan
  const clock = readClock(lexemes, index, rules.language)
  if (!clock || isAmount(lexemes, index) || isLength(lexemes, index)) return null
  const writtenEnd = readClockEnd(
    lexemes,
    clock,
    rules.language,
    isFrom(lexemes[index - 1]),
    isClockSign(lexemes[index - 1]) || lexemes[index - 1]?.term.hour === true
  )
  // "15h au 12 avenue Foch": a number that counts ends nothing.
  const isHouse = !clock.bare && writtenEnd?.bare === true && isCounting(scan, writtenEnd.next - 1, writtenEnd.next)
  const endClock = isHouse ? null : writtenEnd
  const next = endClock?.next ?? clock.next
  const isSure = !clock.bare || (endClock !== null && (!endClock.bare || isUntilWord(lexemes[clock.next])))
  if (clock.bare && endClock?.bare !== false && (isNumbering(scan, index) || isGlued(lexemes, index))) return null
  const isDated = before !== undefined && isPlain(clock)
  if (!isSure && !isDated && !isExpected(scan, index, next, before, endClock !== null)) return null
  const isOpen =
    (clock.bare || clock.dotted) && clock.half === null && endClock?.half == null && endClock?.bare !== false
  if (isOpen && isCounting(scan, index, next)) return null
  if (before?.kind === 'clock' && before.next === index - 1 && isHouseRange(scan, next)) return null
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

/** "2pm at 12-14 High Street". */
const isHouseRange = ({ lexemes, streets }: Scan, next: number): boolean =>
  lexemes[next]?.kind === 'word' && lexemes.slice(next + 1, next + 3).some(({ key }) => streets.has(key))

const isFrom = (lexeme: Lexeme | undefined) => lexeme?.term.link === 'from' || lexeme?.term.link === 'of'
/** "⏰ 3-5", "🕒 16/19". */
const isClockSign = (lexeme: Lexeme | undefined): boolean => /^[⏰⌚⏱🕐-🕧]$/u.test(lexeme?.key ?? '')

const isUntilWord = (lexeme: Lexeme | undefined) => lexeme?.term.link === 'until' && lexeme.term.side === undefined

/** "2-4", "2 til 4.30", "between 2 and 4", "10am - 12 noon". */
function readClockEnd(
  lexemes: readonly Lexeme[],
  clock: Clock,
  language: DateLanguage,
  afterFrom: boolean,
  isSigned: boolean
): Clock | null {
  let at = clock.next
  if (lexemes[at]?.key === ',' && isUntilWord(lexemes[at + 1])) at++
  const link = lexemes[at]
  const joins =
    isBetween(link) ||
    isSecondHour(lexemes, at, clock) ||
    (afterFrom && link?.term.link === 'and') ||
    (link?.term.link === 'and' && isUntilWord(lexemes[at + 1])) ||
    (link?.key === '/' && (!clock.bare || isSigned) && !link.spaced)
  if (!joins && !link?.term.spans) return null
  if (!isSecondHour(lexemes, at, clock)) at = isUntilWord(lexemes[at + 1]) ? at + 2 : behindArrow(lexemes, at + 1)
  const isHour = lexemes[at]?.term.hour === true
  if (isArticle(lexemes[at]) || (lexemes[at]?.kind === 'break' && lexemes[at + 1]?.digits)) at++
  const end = readParted(lexemes, at, language) ?? readClock(lexemes, at, language)
  // "sab 8/11, 13 as 17": both are told from 0 to 24.
  const isDay = end?.exact === true && end.hour > clock.hour && clock.hour > 7
  return joins || afterFrom || isHour || isDay || end?.bare === false ? end : null
}

/** "14h 18h", "10h midi": two hours with their signs, or the name of one, and nothing between them. */
function isSecondHour(lexemes: readonly Lexeme[], at: number, clock: Clock): boolean {
  const isSigned = lexemes[at - 1]?.term.hour === true || lexemes[at - 2]?.term.hour === true
  if (clock.bare || !isSigned) return false
  const { term, value = 0 } = lexemes[at] ?? {}
  if (term?.clock !== undefined) return term.clock > 60 * clock.hour
  return value > clock.hour && lexemes[at + 1]?.term.hour === true && lexemes[at + 1]?.spaced === false
}

/** "bis abends um 8": the part of the day stands before the hour. */
function readParted(lexemes: readonly Lexeme[], index: number, language: DateLanguage): Clock | null {
  const { part, days, weekday } = lexemes[index]?.term ?? {}
  if (!part || days !== undefined || weekday !== undefined) return null
  const clock = readClock(lexemes, isArticle(lexemes[index + 1]) ? index + 2 : index + 1, language)
  return clock && inPart(clock, part)
}

/** "until at 5", "entre las 5 y las 7". */
const isArticle = (lexeme: Lexeme | undefined) => lexeme?.term.link === 'at' || lexeme?.term.link === 'the'

/** A figure alone is a time behind "at", "from", "until", or right behind a day. */
function isExpected(scan: Scan, index: number, next: number, before: Atom | undefined, isRange: boolean): boolean {
  const { lexemes, rules } = scan
  const { link, weak, spans } = lexemes[index - 1]?.term ?? {}
  if (isClockSign(lexemes[index - 1])) return true
  if (link === 'from' && weak) return isRange
  // "a" is "until" between two times, and elsewhere any "to": "a dos calles".
  if ((link === 'until' && spans) || link === 'is') return isRange
  // "finished for 12".
  if ((spans || link === 'for') && scan.announced.has(lexemes[index - 1]?.token ?? -1)) return true
  if (link === 'at' || link === 'from' || link === 'until' || link === 'by' || link === 'after') return true
  if (isDayNext(lexemes, next, rules, isRange)) return !isNumbered(lexemes, index)
  // "Start: 3", but "Address: 14 Mill Lane", and "Idade: 6".
  const isName = lexemes[next]?.capital === true && Object.keys(lexemes[next]?.term ?? {}).length === 0
  if (lexemes[index - 1]?.key === ':' && lexemes[index - 2]?.kind === 'word' && !isName)
    return isRange || !rules.counted.has(lexemes[index - 2]?.key ?? '')
  const isAnnounced = scan.announced.has(lexemes[index]?.token ?? -1)
  if (isAnnounced && (isClauseEnd(lexemes[next]) || isSaidNext(scan, next))) return true
  if (before && index - before.next <= SAID_BEHIND && isSaidNext(scan, next, true)) return true
  // "be there 1.45, we skate 2-4".
  if (isRange && before?.kind === 'clock' && before.endClock === null && isInDaysSentence(scan, before, index))
    return true
  if (before?.kind !== 'day') return false
  if (isRange && (isInDaysSentence(scan, before, index) || isOnItsOwn(lexemes, before, index, next))) return true
  // "wordt 20 mei 7 en viert": an age.
  if (before.next === index && before.day.month !== undefined && lexemes[next]?.term.link === 'and') return false
  const gap = lexemes.slice(before.next, index)
  return gap.length <= 2 && gap.every(lexeme => [',', '-', '–', '@', '.', ':', '(', ')'].includes(lexeme.key))
}

/** "CE2 samedi", "room4 tomorrow": the figure belongs to the letters before it. */
const isGlued = (lexemes: readonly Lexeme[], index: number): boolean => {
  const [before, figure] = [lexemes[index - 1], lexemes[index]]
  return before?.kind === 'word' && before.term.link === undefined && figure?.spaced === false && figure.digits > 0
}

/** "14.30" can be no day, and is a time of the day that was told. */
const isPlain = ({ dotted, hour, minute }: Clock): boolean =>
  dotted === true && hour >= 8 && minute % 5 === 0 && (minute > 12 || minute === 0)

/** "groups 1 to 4", "children until 10". */
const isNumbering = ({ lexemes, rules }: Scan, index: number): boolean =>
  rules.counted.has(lexemes[lexemes[index - 1]?.term.link === 'until' ? index - 2 : index - 1]?.key ?? '')

/** "pick up 3", "collect 6 please"; "pick up 3 pizzas" has a noun to count. */
const isClauseEnd = (lexeme: Lexeme | undefined): boolean =>
  lexeme === undefined || lexeme.kind !== 'word' || lexeme.term.link !== undefined || lexeme.term.closes === true

/** Furthest that "12 finish" stands from the date before it, in lexemes. */
const SAID_BEHIND = 3

/** "drop off 2 pick up 4.30": the next such words; "10am start, 12 finish": where they close the clause. */
function isSaidNext({ lexemes, announcing }: Scan, next: number, closes = false): boolean {
  const end = announcing.get(lexemes[next]?.token ?? -1)
  if (end === undefined || !closes) return end !== undefined
  const after = lexemes.slice(next + 1, next + 4).find(({ token }) => token >= end)
  return isClauseEnd(after)
}

/** Most lexemes between a day and a bare range of hours: "Sat the 30th @ Bowl World on Main 12-2". */
const RANGE_REACH = 8

/** "Sat 6th football dome 2-4", but not "kids aged 5-7". */
function isInDaysSentence({ lexemes, sentences, rules }: Scan, before: Atom, index: number): boolean {
  const isNear = (sentences[index] ?? 0) - before.sentence <= 1 && index - before.next <= RANGE_REACH
  const word = lexemes[index - 1]
  return isNear && word?.kind === 'word' && !rules.counted.has(word.key) && Object.keys(word.term).length === 0
}

/** "Sat 23rd. Bowl World. 1-3." */
const isOnItsOwn = (lexemes: readonly Lexeme[], before: Atom, index: number, next: number): boolean =>
  index - before.next <= RANGE_REACH * 2 &&
  ENDS.has(lexemes[index - 1]?.key ?? '') &&
  (ENDS.has(lexemes[next]?.key ?? '.') || lexemes[next]?.kind === 'word')

const ENDS = new Set(['.', '!', ',', ';', '\n', '|'])

/** "Route 9 Sat", "Room 4 tomorrow": the figure belongs to the name before it. */
function isNumbered(lexemes: readonly Lexeme[], index: number): boolean {
  const [before, earlier] = [lexemes[index - 1], lexemes[index - 2]]
  const isFirst = earlier === undefined || earlier.kind !== 'word'
  return before?.kind === 'word' && before.capital && !isFirst && Object.keys(before.term).length === 0
}

/** "6-8 on Monday", "2 to 4 on the 6th", "3 tomorrow", "10, tonight"; but a single figure before "on" may be an age: "turns 6 on Monday". */
function isDayNext(lexemes: readonly Lexeme[], next: number, rules: DayRules, isRange: boolean): boolean {
  const hasComma = lexemes[next]?.key === ','
  const at = hasComma || (isRange && lexemes[next]?.term.link === 'on') ? next + 1 : next
  const day = readDay(lexemes, at, rules)
  const isNumber = isRange && at > next && !hasComma && day?.day !== undefined
  return day !== null && (day.days !== undefined || isNumber || (day.weekday !== undefined && !hasComma))
}

/** "£7", "#4", "50%": money, numbers and the like. */
function isAmount(lexemes: readonly Lexeme[], index: number): boolean {
  const before = lexemes[index - 1]
  // "TIME......2.30": a row of dots leads to it.
  const isLed = before?.key === '.' && lexemes[index - 2]?.key === '.'
  const isNumbered = before !== undefined && !isLed && !lexemes[index]?.spaced && /^[£$€#+./\d]$/.test(before.key)
  return isNumbered || before?.key === '$' || before?.key === '£' || before?.key === '€'
}

/** "at 11 Oak Road", "3 kids", "the 4 of us", "2%": the figure belongs to the noun. */
function isCounting({ lexemes, rules, streets, events }: Scan, index: number, next: number): boolean {
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
  if (rules.counted.has(noun.key) || (noun.term.unit && noun.term.hour === undefined)) return true
  const isStreet = lexemes.slice(next, next + 3).some(lexeme => streets.has(lexeme.key) && lexeme.kind === 'word')
  return isStreet && next === index + 1 && (noun.capital || streets.has(lexemes[next + 1]?.key ?? ''))
}
