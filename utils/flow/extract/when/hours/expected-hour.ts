import { meansNothing } from '../../term-of'
import { type Atom, isBetween, type Scan } from '../atom'
import { readDay } from '../days/day'
import type { DayRules } from '../days/written-day'
import { isOtherWord, type Lexeme } from '../lexemes'
import { isBehindExcuse } from './excused-hour'
import { isOfProgram } from './program'

/** "⏰ 3-5", "🕒 16/19". */
export const isClockSign = (lexeme: Lexeme | undefined): boolean => /^[⏰⌚⏱🕐-🕧]$/u.test(lexeme?.key ?? '')

/** A figure alone is a time behind "at", "from", "until", or right behind a day. */
export function isExpected(
  scan: Scan,
  index: number,
  next: number,
  before: Atom | undefined,
  isRange: boolean
): boolean {
  const { lexemes, rules } = scan
  const { link, weak, spans, unit, now } = lexemes[index - 1]?.term ?? {}
  if (isClockSign(lexemes[index - 1])) return true
  if (link === 'from' && weak) return isRange
  // "Hora 11 hasta 14".
  if (unit === 'hour' && isRange) return true
  // "Collection is now 5 not 4.30", "the hall 12-2 not 11-1".
  if (isAgainst(lexemes, index, next, isRange)) return true
  // "12 to 2 now, not 1 to 3", "instead of 1 to 3": other hours behind the first.
  if (isRange && before?.kind === 'clock' && (lexemes[index - 1]?.term.not || link === 'of')) return true
  if (isMeeting(lexemes, index, next)) return true
  if (isOfEvent(scan, index, next) || isOfProgram(scan, index)) return true
  // "At 7 or 8", and not "7 or 8 people".
  if (link === 'or' && before?.kind === 'clock' && before.next === index - 1) return lexemes[next]?.kind !== 'word'
  // "At 3, sorry, 4", and not "4 of us".
  if ((isRange || lexemes[next]?.kind !== 'word') && isBehindExcuse(lexemes, before, index, scan.excuses)) return true
  // "a" is "until" between two times, and elsewhere any "to": "a dos calles".
  if (link === 'until' && spans) return isRange
  // "finished for 12", "pick up is 6".
  const isSaid = scan.announced.has(lexemes[now ? index - 2 : index - 1]?.token ?? -1)
  if (link === 'is' || now) return isRange || (isSaid && isClauseEnd(lexemes[next]))
  if ((spans || link === 'for') && isSaid) return true
  // "6 tegen 6", "5 v 5": sides of a match.
  if (link === 'by' && lexemes[index - 2]?.value === lexemes[index]?.value) return false
  if (link === 'at' || link === 'from' || link === 'until' || link === 'by' || link === 'after') return true
  if (isDayNext(lexemes, next, rules, isRange)) return !isNumbered(lexemes, index)
  // "Start: 3", but "Address: 14 Mill Lane", and "Idade: 6".
  const isName = lexemes[next]?.capital === true && meansNothing(lexemes[next].term)
  // "Lost on Sunday: one grey hoodie": a word that counts what follows.
  if (lexemes[index - 1]?.key === ':' && lexemes[index]?.digits === 0 && !isRange && !isClauseEnd(lexemes[next]))
    return false
  if (lexemes[index - 1]?.key === ':' && lexemes[index - 2]?.kind === 'word' && !isName)
    return isRange || !rules.counted.has(lexemes[index - 2]?.key ?? '')
  const isAnnounced = scan.announced.has(lexemes[index]?.token ?? -1)
  // "Finisce 19 perché lunedì c'è scuola".
  const isExact = (lexemes[index]?.value ?? 0) > 12 && !rules.counted.has(lexemes[next]?.key ?? '')
  if (isAnnounced && (isExact || isClauseEnd(lexemes[next]) || isSaidNext(scan, next))) return true
  if (before && index - before.next <= SAID_BEHIND && isSaidNext(scan, next, true)) return true
  // "be there 1.45, we skate 2-4".
  if (isRange && before?.kind === 'clock' && before.endClock === null && isInDaysSentence(scan, before, index, next))
    return true
  if (before?.kind !== 'day') return false
  // "Saturday 6 June. Two groups": a word that counts a noun.
  if (lexemes[index]?.digits === 0 && !isRange && lexemes[next] && isOtherWord(lexemes[next])) return false
  if (isRange && index - before.next <= 2 * RANGE_REACH) return true
  // "wordt 20 mei 7 en viert": an age.
  if (before.next === index && before.day.month !== undefined && lexemes[next]?.term.link === 'and') return false
  const gap = lexemes.slice(before.next, index)
  return gap.length <= 2 && gap.every(({ key }) => BETWEEN.test(key))
}

/** Before "not" and another hour, which has minutes, or an end where this one has: "it's 2 not 3 kids" counts. */
function isAgainst(lexemes: readonly Lexeme[], index: number, next: number, isRange: boolean): boolean {
  const [not, other, sign, rest] = lexemes.slice(next, next + 4)
  if (not?.term.not !== true || !other?.digits || !lexemes[index]?.digits) return false
  return sign?.spaced === false && Boolean(rest?.digits) && (isRange ? sign.key === '-' : /^[.:]$/.test(sign.key))
}

/** "11 for 11.30": when to come, and when it begins. */
function isMeeting(lexemes: readonly Lexeme[], index: number, next: number): boolean {
  const [link, hour, sign, minutes] = lexemes.slice(next, next + 4)
  const isLater = link?.term.link === 'for' && Boolean(hour?.digits) && hour?.value === lexemes[index]?.value
  return isLater && /^[.:]$/.test(sign?.key ?? '') && minutes?.digits === 2
}

/** "party 7 at the flat", "party 3 at ours"; "birthday 7" is an age. */
function isOfEvent({ lexemes, rules, events }: Scan, index: number, next: number): boolean {
  const { key = '' } = lexemes[index - 1] ?? {}
  return events.has(key) && !rules.birthdays.has(key) && lexemes[next]?.term.link === 'at'
}

/** What may stand between a day and its hour: "Sat 16th 🎈 2-4". */
const BETWEEN = /^[-,–@.:()]$|\p{Extended_Pictographic}/u

/** "pick up 3", "collect 6 please"; "pick up 3 pizzas" has a noun to count. */
const isClauseEnd = (lexeme: Lexeme | undefined): boolean =>
  lexeme === undefined ||
  lexeme.kind !== 'word' ||
  lexeme.term.link !== undefined ||
  lexeme.term.closes === true ||
  lexeme.term.not === true

/** Furthest that "12 finish" stands from the date before it, in lexemes. */
const SAID_BEHIND = 3

/** "drop off 2 pick up 4.30": the next such words; "10am start, 12 finish": where they close the clause. */
function isSaidNext({ lexemes, announcing }: Scan, next: number, closes = false): boolean {
  const end = announcing.get(lexemes[next]?.token ?? -1)
  if (end === undefined || !closes) return end !== undefined
  const after = lexemes.slice(next + 1, next + 4).find(({ token }) => token >= end)
  return isClauseEnd(after)
}

/** Most lexemes between an hour and a bare range of hours; twice that where a clause ends with it, and behind a day: "Sat the 30th @ Bowl World on Main 12-2". */
const RANGE_REACH = 8

/** "Sat 6th football dome 2-4", but not "kids aged 5-7". */
function isInDaysSentence({ lexemes, sentences, rules }: Scan, before: Atom, index: number, next: number): boolean {
  const reach = isClauseEnd(lexemes[next]) ? 2 * RANGE_REACH : RANGE_REACH
  const isNear = (sentences[index] ?? 0) - before.sentence <= 1 && index - before.next <= reach
  const word = lexemes[index - 1]
  return isNear && word?.kind === 'word' && !rules.counted.has(word.key) && meansNothing(word.term)
}

/** "Route 9 Sat", "Room 4 tomorrow": the figure belongs to the name before it. */
function isNumbered(lexemes: readonly Lexeme[], index: number): boolean {
  const [before, earlier] = [lexemes[index - 1], lexemes[index - 2]]
  const isFirst = earlier === undefined || earlier.kind !== 'word'
  return before?.kind === 'word' && before.capital && !isFirst && meansNothing(before.term)
}

/** "6-8 on Monday", "2 to 4 on the 6th", "3 tomorrow", "10, tonight"; but a single figure before "on" may be an age: "turns 6 on Monday". */
function isDayNext(lexemes: readonly Lexeme[], next: number, rules: DayRules, isRange: boolean): boolean {
  const hasComma = lexemes[next]?.key === ','
  const at = hasComma || (isRange && lexemes[next]?.term.link === 'on') ? next + 1 : next
  const day = readDay(lexemes, at, rules)
  const isNumber = isRange && at > next && !hasComma && day?.day !== undefined
  // "Nico 6 this Sunday, 10-12": the hours stand behind the day.
  const behind = day && lexemes[day.next]?.key === ',' ? day.next + 1 : day?.next
  if (!isRange && behind !== undefined && lexemes[behind]?.digits && isBetween(lexemes[behind + 1])) return false
  return day !== null && (day.days !== undefined || isNumber || (day.weekday !== undefined && !hasComma))
}
