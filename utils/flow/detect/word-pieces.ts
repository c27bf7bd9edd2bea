import { keysOfWord, type Token, type Tokens } from '@/utils/kit/tokens'
import type { DateLanguage, Language, Term } from '@/utils/languages/language'

/** Tokens that are looked at: what a message is shows early. */
const REACH = 120

/** What stands for the start and the end of a text, and for what has many names. No token is written so. */
const START = '~s'
const END = '~e'
const BREAK = '~n'
const NUMBER = '#'
const MONTH = '~m'
const WEEKDAY = '~d'

/**
 * Every word and sign of a text, and every two that stand side by side, once each: "Sat 3pm" is `~d`, `#`, `pm`,
 * `~s ~d`, `~d #`, `# pm`, `pm ~e`. Figures, months and weekdays are one each, since any of them could stand there.
 */
export function wordPieces({ list }: Tokens, language: Language): Set<string> {
  const dated = datedWords(language.dates)
  const keys = list.slice(0, REACH).map(token => pieceOf(token, dated))
  const pieces = new Set(keys)
  let before = START
  for (const key of [...keys, END]) {
    pieces.add(`${before} ${key}`)
    before = key
  }
  return pieces
}

function pieceOf({ kind, key }: Token, dated: ReadonlyMap<string, string>): string {
  if (kind === 'number') return NUMBER
  return kind === 'break' ? BREAK : (dated.get(key) ?? key)
}

const known = new WeakMap<DateLanguage, ReadonlyMap<string, string>>()

/** The names of months and weekdays, made once for each language. */
function datedWords(dates: DateLanguage): ReadonlyMap<string, string> {
  let words = known.get(dates)
  if (!words) {
    words = new Map(Object.entries(dates.terms).flatMap(([phrase, term]) => toPieces(phrase, term)))
    known.set(dates, words)
  }
  return words
}

const toPieces = (phrase: string, { month, weekday }: Term): [key: string, piece: string][] =>
  month || weekday ? keysOfWord(phrase).map(key => [key, month ? MONTH : WEEKDAY]) : []
