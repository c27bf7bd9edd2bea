import type { Lexeme } from '../lexemes'
import type { Day, DayRules, ReadDay } from './written-day'

/** Dates in three parts with their year, in any order: "2020/Sep/23", "23-2020-septembre", "02 04 2009", "26 | 09 | 2026". */
export const readPartedDate: ReadDay = (lexemes, index, rules) => {
  const [a, sign, b] = [lexemes[index], lexemes[index + 1], lexemes[index + 2]]
  if (!a || !b) return null
  if (isBar(sign) && isBar(lexemes[index + 3])) return spaced([a, b, lexemes[index + 4]], rules, index + 5)
  if (sign?.kind === 'mark')
    return isParted(lexemes, index, sign.key) ? named([a, b, lexemes[index + 4]], index + 5) : null
  return spaced([a, sign, b], rules, index + 3)
}

const isBar = (lexeme: Lexeme | undefined): boolean => /^[|•·]$/.test(lexeme?.key ?? '')

/** The same sign twice, nothing spaced. */
const isParted = (lexemes: readonly Lexeme[], index: number, sign: string): boolean =>
  (sign === '/' || sign === '-') &&
  lexemes[index + 3]?.key === sign &&
  lexemes.slice(index + 1, index + 5).every(lexeme => !lexeme.spaced)

type Parts = readonly (Lexeme | undefined)[]

/** One part is the name of a month, one the year and one the day. */
function named(parts: Parts, next: number): Day | null {
  const month = parts.find(part => part?.term.month !== undefined && part.digits === 0)?.term.month
  const year = parts.find(isYear)?.value
  const day = parts.find(isDay)?.value
  return month === undefined || year === undefined || day === undefined ? null : { day, month, year, next }
}

function spaced([a, b, c]: Parts, { monthFirst }: DayRules, next: number): Day | null {
  if (!isDay(a) || !isDay(b) || !isYear(c)) return null
  const [day, month] = monthFirst ? [b?.value ?? 0, a?.value ?? 0] : [a?.value ?? 0, b?.value ?? 0]
  return month <= 12 ? { day, month, year: c?.value ?? 0, next } : null
}

const isYear = (part: Lexeme | undefined): boolean => part?.digits === 4 && part.value >= 1900 && part.value < 2100
const isDay = (part: Lexeme | undefined): boolean =>
  part !== undefined && part.digits > 0 && part.digits <= 2 && part.value >= 1 && part.value <= 31
