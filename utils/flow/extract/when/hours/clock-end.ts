import type { DateLanguage } from '@/utils/languages/language'
import { behindArrow, isBetween } from '../atom'
import type { Lexeme } from '../lexemes'
import { behindPairs } from '../paired-figures'
import { inPart, readClock } from './clock'
import type { Clock } from './written-clock'

export const isUntilWord = (lexeme: Lexeme | undefined) =>
  lexeme?.term.link === 'until' && lexeme.term.side === undefined

/** "2-4", "2 til 4.30", "between 2 and 4", "10am - 12 noon". */
export function readClockEnd(
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
    isSecondHour(lexemes, at, clock, afterFrom) ||
    (afterFrom && link?.term.link === 'and') ||
    (link?.term.link === 'and' && isUntilWord(lexemes[at + 1]) && !lexemes[at + 1]?.term.spans) ||
    (link?.key === '/' && (!clock.bare || isSigned) && (!link.spaced || isLaterHour(lexemes, at + 1, clock)))
  if (!joins && !link?.term.spans) return null
  if (!isSecondHour(lexemes, at, clock, afterFrom))
    at = isUntilWord(lexemes[at + 1]) ? at + 2 : behindArrow(lexemes, at + 1)
  // "13h au 2145, boulevard Saint-Martin": the number of a house.
  if (link?.term.spans && (lexemes[at]?.digits ?? 0) > 2 && (lexemes[clock.next - 1]?.digits ?? 0) < 3) return null
  // "Avant le 10 au 06 12 34 56 78", "18h au 14 juin".
  if (behindPairs(lexemes, at) > at || (lexemes[at]?.digits && lexemes[at + 1]?.term.month)) return null
  const isHour = lexemes[at]?.term.hour === true
  if (isArticle(lexemes[at]) || (lexemes[at]?.kind === 'break' && lexemes[at + 1]?.digits)) at++
  const end = readParted(lexemes, at, language) ?? readClock(lexemes, at, language)
  // "sab 8/11, 13 as 17": both are told from 0 to 24.
  const isDay = end?.exact === true && end.hour > clock.hour && clock.hour > 7
  // "Her big 1-0".
  if (end?.bare && end.hour === 0) return null
  return joins || afterFrom || isHour || isDay || end?.bare === false ? end : null
}

/** "ore 15 / 18", "10h30 / 12h30": a sign with room around it parts two hours as well as two notes. */
function isLaterHour(lexemes: readonly Lexeme[], at: number, { hour }: Clock): boolean {
  const { value = 0 } = lexemes[at] ?? {}
  const isSigned = lexemes[at + 1]?.spaced === false && (lexemes[at + 1]?.term.hour || lexemes[at + 2]?.digits === 2)
  return value > (isSigned ? hour : Math.max(12, hour)) && value < 24
}

/** "14h 18h", "10h midi", "dalle 11 all'una": two hours with their signs, or the name of one, and nothing between them. */
function isSecondHour(lexemes: readonly Lexeme[], at: number, clock: Clock, afterFrom: boolean): boolean {
  const isSigned = lexemes[at - 1]?.term.hour === true || lexemes[at - 2]?.term.hour === true
  const { term, value = 0 } = lexemes[at] ?? {}
  const isNamed = term?.clock !== undefined && term.clock > 60 * clock.hour
  if (clock.bare || !isSigned) return isNamed && afterFrom
  if (term?.clock !== undefined) return isNamed
  return value > clock.hour && lexemes[at + 1]?.term.hour === true && lexemes[at + 1]?.spaced === false
}

/** "bis abends um 8": the part of the day stands before the hour. */
function readParted(lexemes: readonly Lexeme[], index: number, language: DateLanguage): Clock | null {
  const { part, days, weekday } = lexemes[index]?.term ?? {}
  if (!part || days !== undefined || weekday !== undefined) return null
  const clock = readClock(lexemes, isArticle(lexemes[index + 1]) ? index + 2 : index + 1, language)
  return clock && inPart(clock, part)
}

/** "until at 5", "entre las 5 y las 7", "bis so 18 Uhr"; with a capital "So" is a Sunday. */
const isArticle = (lexeme: Lexeme | undefined) =>
  lexeme?.term.link === 'at' || lexeme?.term.link === 'the' || (lexeme?.term.cased === true && !lexeme.capital)
