import type { Holiday } from '@/utils/languages/language'
import { holidayOf } from '../../term-of'
import type { Lexeme } from '../lexemes'
import { isSentenceEnd } from '../sentences'
import type { Day } from './written-day'

/** Most lexemes between a weekday and the weekend that it is in. */
const NEAR = 6

/** "Week-end de Pentecôte, dimanche", "Easter weekend, Saturday", "Ostern, Samstag": a bare weekday of such a weekend. */
export function dayOfHolidayWeekend(lexemes: readonly Lexeme[], day: Day, first: number, region: string): Day | null {
  const kept = weekendBefore(lexemes, first, region) ?? weekendBehind(lexemes, day.next, region)
  const { weekday, part, next } = day
  return kept && weekday !== undefined
    ? { ...kept, beside: { weekday, step: 1, isNear: true }, ...(part && { part }), next }
    : null
}

type Kept = Pick<Day, 'holiday' | 'holidays'>

function weekendBefore(lexemes: readonly Lexeme[], first: number, region: string): Kept | null {
  for (let at = first - 1; at >= Math.max(0, first - NEAR); at--) {
    const lexeme = lexemes[at]
    if (!lexeme || isSentenceEnd(lexeme) || lexeme.term.weekday !== undefined || lexeme.digits) return null
    if (lexeme.term.unit === 'weekend') return weekendAt(lexemes, at, region)
    // "Ostern, Samstag".
    const isLast = lexemes.slice(at + 1, first).every(({ key, term }) => key === ',' || term.link !== undefined)
    const holiday = holidayOf(lexeme.term)
    if (isLast && holiday !== undefined && LONG.has(holiday)) return { holiday }
  }
  return null
}

/** "Saturday of the Easter weekend", "dimanche du week-end de Pentecôte". */
function weekendBehind(lexemes: readonly Lexeme[], next: number, region: string): Kept | null {
  if (lexemes[next]?.term.link === undefined) return null
  const at = lexemes.slice(next, next + NEAR).findIndex(({ term }) => term.unit === 'weekend')
  const isJoined = lexemes
    .slice(next, next + at)
    .every(({ term }) => term.link !== undefined || holidayOf(term) !== undefined)
  return at > 0 && isJoined ? weekendAt(lexemes, next + at, region) : null
}

/** Easter and Whitsun are of several days. */
const LONG: ReadonlySet<Holiday> = new Set([0, 49])

/** What the weekend is of: told in its word, before it, or behind it. */
function weekendAt(lexemes: readonly Lexeme[], at: number, region: string): Kept | null {
  const behind = lexemes[at + 1]?.term.link === undefined ? at + 1 : at + 2
  const terms = [at, at - 1, behind].map(each => lexemes[each]?.term)
  const holidays = terms[0]?.holidays?.[region]
  if (holidays) return { holidays }
  const holiday = terms.map(holidayOf).find(each => each !== undefined)
  return holiday === undefined ? null : { holiday }
}
