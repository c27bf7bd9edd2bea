import type { Lexeme } from './lexemes'
import type { Day, DayRules } from './written-day'

/** "the 21st", "on the 21st", "Sat 7th", with no month anywhere near. */
export function readOrdinalDay(
  lexemes: readonly Lexeme[],
  index: number,
  rules: DayRules,
  isAfterWeekday = false
): Day | null {
  const start = lexemes[index]?.term.link === 'the' ? index + 1 : index
  const first = lexemes[start]
  const hasSuffix = Boolean(first?.digits && lexemes[start + 1]?.term.suffix)
  if (!first || !(hasSuffix || (first.term.ordinal && start > index))) return null
  const next = start + (hasSuffix ? 2 : 1)
  const number = first.term.ordinal ?? first.value
  const isPointed = start > index || isAfterWeekday || isPointedAt(lexemes, index, next)
  return isPointed && number >= 1 && number <= 31 && !isCounted(lexemes, next, rules) ? { day: number, next } : null
}

/** A link before it, or a line of its own. */
function isPointedAt(lexemes: readonly Lexeme[], index: number, next: number): boolean {
  const before = lexemes[index - 1]
  const isAlone =
    (before === undefined || before.kind === 'break') &&
    (lexemes[next] === undefined || lexemes[next]?.kind === 'break')
  return before?.term.link !== undefined || isAlone
}

/** "the 5th birthday", "the 1st big one": the noun may have a word before it. */
function isCounted(lexemes: readonly Lexeme[], next: number, { counted }: DayRules): boolean {
  const [first, second] = [lexemes[next], lexemes[next + 1]]
  if (first?.kind !== 'word') return false
  const isPlain = first.term.weekday === undefined && !first.term.link
  return counted.has(first.key) || (isPlain && counted.has(second?.key ?? ''))
}
