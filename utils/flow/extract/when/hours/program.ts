import { meansNothing } from '../../term-of'
import type { Scan } from '../atom'
import type { Lexeme } from '../lexemes'

/** Most words of an item: "kids' disco 4". */
const MOST_WORDS = 3
/** Most hours from one item to the next. */
const APART = 6

/** "Cocktails 6, dinner 7", "Doors 7 / food 8": what there is, each with its hour and one behind the other. */
export function isOfProgram({ lexemes, rules, held }: Scan, index: number): boolean {
  const isItem = (at: number) => isHour(lexemes[at]) && isClosed(lexemes[at + 1]) && isNamed(lexemes, at, rules.counted)
  if (!isItem(index)) return false
  const isHeld = (at: number) => held.has(lexemes[at]?.token ?? -1)
  const isBeside = (first: number, second: number) =>
    isItem(first) && isItem(second) && (isHeld(first) || isHeld(second)) && isLater(lexemes[first], lexemes[second])
  const behind = index + 2 + wordsFrom(lexemes, index + 2)
  const before = index - 1 - wordsTo(lexemes, index) - 1
  return isBeside(index, behind) || isBeside(before, index)
}

const isHour = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && lexeme.digits > 0 && lexeme.digits <= 2 && lexeme.value > 0 && lexeme.value < 24

const isClosed = (lexeme: Lexeme | undefined): boolean =>
  lexeme === undefined || lexeme.kind === 'break' || /^[,;/|·•&]$/.test(lexeme.key)

/** A word that means something else in dates, or counts, names no item: "from 6", "room 4". */
function isNamed(lexemes: readonly Lexeme[], at: number, counted: Scan['rules']['counted']): boolean {
  const word = lexemes[at - 1]
  return word?.kind === 'word' && word.digits === 0 && meansNothing(word.term) && !counted.has(word.key)
}

function isLater(first: Lexeme | undefined, second: Lexeme | undefined): boolean {
  const hours = (12 + (second?.value ?? 0) - (first?.value ?? 0)) % 12
  return hours > 0 && hours <= APART
}

function wordsFrom(lexemes: readonly Lexeme[], from: number): number {
  const found = lexemes.slice(from, from + MOST_WORDS).findIndex(({ kind, digits }) => kind !== 'word' || digits > 0)
  return found < 0 ? MOST_WORDS : found
}

function wordsTo(lexemes: readonly Lexeme[], to: number): number {
  const words = lexemes.slice(Math.max(0, to - MOST_WORDS), to)
  return words.length - 1 - words.findLastIndex(({ kind, digits }) => kind !== 'word' || digits > 0)
}
