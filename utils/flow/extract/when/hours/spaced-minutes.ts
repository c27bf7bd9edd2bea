import type { DateLanguage } from '@/utils/languages/language'
import { words } from '../../words'
import type { Lexeme } from '../lexemes'

/**
 * "17 30", "de 17 30 a 19 30": the minutes of an hour that is typed with a space for the colon, in quarters; null for two
 * figures that are a day and an hour, a number of guests or a house, or a part of a longer number.
 */
export function spacedMinutes(lexemes: readonly Lexeme[], index: number, language: DateLanguage): number | null {
  const [hour, minutes] = lexemes.slice(index, index + 2)
  if (!hour?.digits || hour.digits > 2 || hour.value > 23 || !isQuarter(minutes)) return null
  if (lexemes[index - 1]?.digits || lexemes[index + 2]?.digits) return null
  return isPlain(lexemes, index) && isUncounted(lexemes[index + 2], hour.value, language) ? minutes.value : null
}

const isQuarter = (lexeme: Lexeme | undefined): lexeme is Lexeme =>
  lexeme?.digits === 2 && lexeme.spaced && lexeme.value < 60 && lexeme.value % 15 === 0

/** "Sab 12 15", "sab 12 15 a 17": a day and its hours; behind "from", or before minutes of the same kind, it is an hour. */
function isPlain(lexemes: readonly Lexeme[], index: number): boolean {
  if (lexemes[index + 1]?.value === 15 && lexemes[index - 1]?.term.weekday !== undefined) return false
  if (lexemes[index + 2]?.term.link !== 'until' && !/^[-–]$/.test(lexemes[index + 2]?.key ?? '')) return true
  return lexemes[index - 1]?.term.link === 'from' || isQuarter(lexemes[index + 4])
}

/** Nothing follows that has a number; a word alone may follow an hour of the afternoon. */
function isUncounted(after: Lexeme | undefined, hour: number, { counted }: DateLanguage): boolean {
  if (after === undefined || after.kind === 'break' || after.term.link !== undefined) return true
  if (after.kind !== 'word') return /^[-–,.;!)]$/.test(after.key)
  return hour > 12 && !after.capital && !words(counted).has(after.key) && after.term.month === undefined
}
