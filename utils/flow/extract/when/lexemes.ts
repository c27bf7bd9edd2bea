import { type Found, type PhraseTable, phraseTable } from '@/utils/kit/phrases'
import type { Token, Tokens } from '@/utils/kit/tokens'
import type { DateLanguage, Term } from '@/utils/languages/language'
import { NOTHING, wholeTerm } from '../whole-term'

/** A word, figure or sign as the grammar of dates sees it; a phrase of several words is one lexeme. */
export interface Lexeme {
  kind: Token['kind']
  key: string
  /** What it can mean; empty for words that have nothing to do with dates. */
  term: Term
  /** The figure, or the value of a number word; NaN for all else. */
  value: number
  /** How many figures it is written with; 0 for a word. */
  digits: number
  start: number
  end: number
  spaced: boolean
  capital: boolean
  /** Index of its first token. */
  token: number
}

/** A word that has nothing to do with dates: none begins with it. */
export const isOtherWord = ({ kind, term }: Lexeme): boolean => kind === 'word' && term === NOTHING

/** Furthest that a bracket opens before the figure that closes it. */
const BRACKET = 8

/** "1) the lift is broken 2) party at 5": a figure that numbers what follows. */
export const isItem = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at + 1]?.key === ')' && lexemes[at + 1]?.spaced === false && !isBehindBracket(lexemes, at)

/** A bracket opens close before it. */
export const isBehindBracket = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes.slice(Math.max(0, at - BRACKET), at).some(({ key }) => key === '(')

/** "Este sábado no, el siguiente": what stands before is taken back. */
export const isTakenBack = (lexemes: readonly Lexeme[], next: number): boolean =>
  lexemes[next]?.term.not === true && lexemes[next + 1]?.key === ','

/** Signs that say "about" in every language. */
const SIGNS: readonly (readonly [phrase: string, term: Term])[] = ['±', '+ / -', '+ -'].map(sign => [
  sign,
  { link: 'at', about: true }
])
const tables = new WeakMap<DateLanguage, PhraseTable<Term>>()

/** Cuts tokens into lexemes with one language's table, compiled on first use. */
export function lex(tokens: Tokens, language: DateLanguage): Lexeme[] {
  const table = tableOf(language)
  const lexemes: Lexeme[] = []
  for (let i = 0; i < tokens.list.length; ) {
    const token = tokens.list[i]
    if (!token) break
    if (isLink(tokens.list, i)) {
      i = behindLink(tokens.list, i)
      continue
    }
    if (isCutOff(tokens.list, i)) {
      i++
      continue
    }
    const phrase = token.kind === 'break' ? null : table.at(tokens.list, i)
    const whole = phrase && isTornDay(tokens.list, i, phrase.value) ? null : phrase
    const found = whole && beforeHoliday(table, tokens.list, i, whole)
    const next = found ? behindPhrase(tokens.list, found.next, found.value) : i + 1
    lexemes.push(lexeme(token, i, tokens.list[next - 1] ?? token, found ? wholeTerm(found.value) : NOTHING))
    i = next
  }
  return lexemes
}

/** "7 uur 's avonds": the apostrophe is a part of the word. */
const isCutOff = (list: readonly Token[], at: number): boolean =>
  /^['’]$/.test(list[at]?.key ?? '') && list[at + 1]?.kind === 'word' && list[at + 1]?.spaced === false

/** "6a" is a Friday in Portuguese, "das 3 a 6" are hours: figure and letter hold together. */
const isTornDay = (list: readonly Token[], at: number, { weekday }: Term): boolean =>
  weekday !== undefined && list[at]?.kind === 'number' && list[at + 1]?.spaced === true

/** "El día de Reyes", "la veille de Noël": a holiday takes the last word of a phrase, and leaves of it what links. */
function beforeHoliday(table: PhraseTable<Term>, list: readonly Token[], at: number, phrase: Found<Term>) {
  const last = phrase.next - 1
  if (last === at || isHoliday(phrase) || !isHoliday(table.at(list, last))) return phrase
  const { link } = phrase.value
  return { value: link ? { link } : NOTHING, next: last }
}

const isHoliday = (phrase: Found<Term> | null): boolean =>
  (phrase?.value.holiday ?? phrase?.value.holidays) !== undefined

/** "às 15h. Confirmem": the dot of the hour ends the sentence too, and is left to do so. */
function behindPhrase(list: readonly Token[], next: number, { hour }: Term): number {
  const [dot, after] = [list[next - 1], list[next]]
  return hour && dot?.key === '.' && (after?.kind === 'break' || after?.capital === true) ? next - 1 : next
}

/** Most tokens of a phrase that stands right before a figure: "a partir de". */
const LONGEST_BEFORE = 3

/** What the longest phrase says that ends right before a token, and where it begins; without one, the token before. */
export function phraseBefore(list: readonly Token[], at: number, dates: DateLanguage): Term & { first: number } {
  for (let first = at - LONGEST_BEFORE; first < at; first++) {
    const found = tableOf(dates).at(list, first)
    if (found?.next === at) return { ...found.value, first }
  }
  return { first: at - 1 }
}

/** A web address is full of figures that are no dates. */
const isLink = (list: readonly Token[], at: number): boolean =>
  list[at + 1]?.spaced === false && /^(https?|www)$/.test(list[at]?.key ?? '')

function behindLink(list: readonly Token[], at: number): number {
  let next = at + 1
  while (list[next]?.spaced === false && list[next]?.kind !== 'break') next++
  return next
}

function lexeme(token: Token, index: number, last: Token, term: Term): Lexeme {
  const digits = token.kind === 'number' && last === token ? token.key.length : 0
  return {
    kind: token.kind,
    key: token.key,
    term,
    value: digits > 0 ? Number(token.key) : (term.count ?? Number.NaN),
    digits,
    start: token.start,
    end: last.end,
    spaced: token.spaced,
    capital: token.capital,
    token: index
  }
}

function tableOf(language: DateLanguage): PhraseTable<Term> {
  let table = tables.get(language)
  if (!table) {
    table = phraseTable([...Object.entries(language.terms), ...SIGNS])
    tables.set(language, table)
  }
  return table
}
