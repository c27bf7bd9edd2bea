import type { DateLanguage, Term } from '@/utils/languages/language'
import { meansNothing, tellsDay } from '../../term-of'
import { spacedMinutes } from '../hours/spaced-minutes'
import { isItem, type Lexeme } from '../lexemes'
import { behindPairs } from '../paired-figures'
import type { Day, DayRules } from './written-day'

/** What makes the figure before it an ordinal: "st", "º", and a dot where that is the custom. */
export function isOrdinalSign(lexemes: readonly Lexeme[], at: number, { dotIsOrdinal }: DateLanguage): boolean {
  const sign = lexemes[at]
  // "13de": the ending is written as the article is.
  if (sign?.term.suffix || (sign?.term.link === 'the' && !sign.spaced)) return true
  const isDot = dotIsOrdinal === true && sign?.key === '.' && !sign.spaced
  return isDot && !(lexemes[at + 1]?.spaced === false && Boolean(lexemes[at + 1]?.digits))
}

/** "the 21st", "on the 21st", "Sat 7th", with no month anywhere near. */
export function readOrdinalDay(
  lexemes: readonly Lexeme[],
  index: number,
  rules: DayRules,
  isAfterWeekday = false
): Day | null {
  const { link, dayNumber } = lexemes[index]?.term ?? {}
  // "No fim de semana de 23".
  const isOfWeekend = link === 'of' && lexemes[index - 1]?.term.unit === 'weekend'
  const start = link === 'the' || dayNumber || isOfWeekend ? index + 1 : index
  const first = lexemes[start]
  const isOrdinal = Boolean(first?.digits && isOrdinalSign(lexemes, start + 1, rules.language))
  const hasSuffix = isOrdinal && !isNoDay(lexemes, start, rules)
  const isPlain = isDayFigure(lexemes, start, rules) && (dayNumber === true || isOfWeekend || isOnThe(lexemes, index))
  if (
    !first ||
    !(
      hasSuffix ||
      isPlain ||
      (first.term.ordinal && !first.term.weak && (start > index || isNamed(lexemes, index, rules)))
    )
  )
    return null
  const next = start + (hasSuffix ? 2 : 1)
  // "30./31.5.": the first of two days, whose month stands behind the second.
  if (lexemes[next]?.key === '/' && lexemes[next + 1]?.digits) return null
  const number = first.term.ordinal ?? first.value
  const isPointed = start > index || isAfterWeekday || isPointedAt(lexemes, index, next)
  if (!isPointed || !(number >= 1 && number <= 31)) return null
  const inMonth = readMonthBehind(lexemes, next)
  if (inMonth) return { day: number, ...inMonth }
  return isCounted(lexemes, next, rules) && !isOfBirthday(lexemes, index, next, rules) ? null : { day: number, next }
}

/** "le 14e", where days but the first are no ordinals. */
const isNoDay = (lexemes: readonly Lexeme[], at: number, { language }: DayRules): boolean =>
  language.firstIsOrdinal === true && lexemes[at]?.value !== 1 && lexemes[at + 1]?.term.suffix === true

/** "the 20th of next month", "le 20 du mois prochain", "am 20. nächsten Monats". */
function readMonthBehind(lexemes: readonly Lexeme[], from: number): Pick<Day, 'which' | 'next'> | null {
  let at = from
  while (at < from + 2 && ['of', 'from', 'the'].includes(lexemes[at]?.term.link ?? '')) at++
  const [first, second] = [lexemes[at]?.term, lexemes[at + 1]?.term]
  const which = first?.unit === 'month' ? second?.postposed && second.which : second?.unit === 'month' && first?.which
  return which && which !== 'last' ? { which: which === 'coming' ? 'next' : which, next: at + 2 } : null
}

/** "the seventh", "am siebzehnten", and "bis zum siebten", where the article is part of "until". */
function isNamed(lexemes: readonly Lexeme[], index: number, { language }: DayRules): boolean {
  const term = lexemes[index - 1]?.term ?? {}
  const after = lexemes[index + 1]
  const isOther = after?.kind === 'word' && meansNothing(after.term)
  // "Am zweiten Tisch".
  if (tellsDay(term, language)) return !(isOther && after.capital)
  return term.link === 'the' || (term.link === 'until' && !isOther)
}

/** "on the 17 from 2pm", not "on the 17 bus". */
function isOnThe(lexemes: readonly Lexeme[], index: number): boolean {
  const [before, article, , after] = lexemes.slice(Math.max(index - 1, 0), index + 3)
  const isFree = after?.kind !== 'word' || after.term.link !== undefined || after.term.month !== undefined
  return before?.term.link === 'on' && article?.term.link === 'the' && isFree
}

/** A link before it, or a line of its own. */
function isPointedAt(lexemes: readonly Lexeme[], index: number, next: number): boolean {
  const before = lexemes[index - 1]
  // "Samstag bis 10.": an hour of that day, where a sentence ends.
  const isHour = before?.term.link === 'until' && lexemes[index - 2]?.term.weekday !== undefined
  if (lexemes[next - 1]?.key === '.') return !isHour && ['on', 'by', 'until'].includes(before?.term.link ?? '')
  const isAlone =
    (before === undefined || before.kind === 'break') &&
    (lexemes[next] === undefined || lexemes[next]?.kind === 'break')
  // "Party for Sol, 25th, 3pm".
  const isListed = before?.key === ',' && lexemes[next]?.key === ',' && Boolean(lexemes[next + 1]?.digits)
  return before?.term.link !== undefined || isAlone || isListed
}

/** "the 5th birthday", "the 12 children"; "do 4º C" is a class. */
function isCounted(lexemes: readonly Lexeme[], next: number, { counted }: DayRules): boolean {
  const first = lexemes[next]
  if (first?.kind !== 'word') return false
  if (first.capital && first.key.length === 1 && lexemes[next - 1]?.term.suffix) return true
  const { unit, hour, plus } = first.term
  // "His 9th and a half".
  if (plus !== undefined) return true
  // "een van de eerste weekenden", "die erste Woche".
  if (unit && !hour) return true
  return counted.has(first.key) || isOneOf(lexemes, next)
}

/** "Lina hat am 28. Geburtstag": a day on which somebody has it; "zum 8. Geburtstag" tells the age. */
const isOfBirthday = (lexemes: readonly Lexeme[], index: number, next: number, rules: DayRules): boolean =>
  tellsDay(lexemes[index - 1]?.term ?? {}, rules.language) && rules.birthdays.has(lexemes[next]?.key ?? '')

/** "Il primo della lista", "the first of my four": a number word of something that is no month. */
function isOneOf(lexemes: readonly Lexeme[], next: number): boolean {
  const [word, of, noun] = lexemes.slice(next - 1, next + 2)
  return word?.digits === 0 && of?.term.link === 'of' && noun?.kind === 'word' && meansNothing(noun.term)
}

/** "sabato quattordici", "el veinte": a number word that tells no hour and counts nothing; a low one may count any noun. */
function isDayWord(lexemes: readonly Lexeme[], at: number): boolean {
  const { term = {}, value = 0 } = lexemes[at] ?? {}
  const [before, after] = [lexemes[at - 1], lexemes[at + 1]]
  if (term.weak || value < 2 || after?.term.about || after?.term.month !== undefined) return false
  const isNoun = after?.kind === 'word' && meansNothing(after.term)
  return value > 12 || before?.term.dayNumber === true || !isNoun
}

/** A figure that is a day of the month, since nothing behind it makes it an hour or counts with it. */
export function isDayFigure(lexemes: readonly Lexeme[], at: number, rules: DayRules): boolean {
  const figure = lexemes[at]
  const after = lexemes[at + 1]
  if (!figure || figure.digits > 2 || !(figure.value >= 1 && figure.value <= 31)) return false
  if (isItem(lexemes, at) || (figure.digits === 0 && !isDayWord(lexemes, at))) return false
  if (spacedMinutes(lexemes, at, rules.language) !== null || isOfPhone(lexemes, at)) return false
  // "Dans le 14e": a figure with letters that end no day.
  const isLetters = after?.kind === 'word' && meansNothing(after.term)
  if (after?.spaced === false && (isLetters || isNoDay(lexemes, at, rules))) return false
  const figures = lexemes[at + 2]
  // "sabato 24 ore 15": a word for "at" as well as for "o'clock" belongs to the figure behind it.
  const isHour = after?.term.hour && !(after.term.link === 'at' && (figures?.spaced || after.spaced) && figures?.digits)
  const isTime = after?.term.half ?? (isHour || after?.term.plus || isMinutesTo(lexemes, at))
  // "Sábado 14,17 h": a day, and its hour.
  const isParted = after?.key === ',' && lexemes[at + 3]?.term.hour === true
  const isLonger = after !== undefined && !isParted && !after.spaced && figures?.spaced === false && figures.digits > 0
  // "domingo 3 a merendar": "a" is any "to".
  const isPhone = behindPairs(lexemes, at + 2) > at + 2
  const isUntil = after?.term.link === 'until' && (!after.term.spans || ((figures?.value ?? 99) <= 31 && !isPhone))
  const isRange = isUntil || after?.key === '-' || after?.key === '–'
  return !isTime && !isLonger && !isRange && (!rules.counted.has(after?.key ?? '') || isOnItsDay(lexemes, at, rules))
}

/** "Sábado 20 pras 4": minutes, and the hour that they count to; "dia 20 pras 4" is a day. */
function isMinutesTo(lexemes: readonly Lexeme[], at: number): boolean {
  const [figure, to, hour, after] = lexemes.slice(at, at + 4)
  const isTo = to?.term.side === 'to' && to.term.link === 'at' && lexemes[at - 1]?.term.dayNumber !== true
  const isMinutes = figure !== undefined && figure.value % 5 === 0 && figure.value < 30
  return isTo && isMinutes && (hour?.value ?? 24) <= 12 && !after?.term.hour
}

/** "Confirmar al 22 5555 0178"; "sab 22 1430 1630" are a day and its hours. */
const isOfPhone = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at - 1]?.term.weekday === undefined &&
  [at + 1, at + 2].every(i => (lexemes[i]?.digits ?? 0) > 2 && lexemes[i]?.spaced)

/** "sábado 18 cumpleaños de Leo", "viernes 30 día del niño": behind a weekday the figure is the day of what is kept. */
function isOnItsDay(lexemes: readonly Lexeme[], at: number, { birthdays }: DayRules): boolean {
  const { term, key = '' } = lexemes[at + 1] ?? {}
  const isKept = term?.unit === undefined && (birthdays.has(key) || (isDayOf(term) && isClearDay(lexemes[at])))
  return lexemes[at - 1]?.term.weekday !== undefined && isKept === true
}

/** "día" and "día del niño", where the language knows that day or not. */
const isDayOf = ({ dayNumber, holiday, holidays }: Term = {}): boolean =>
  (dayNumber ?? holiday ?? holidays) !== undefined

/** No hour. */
const isClearDay = (figure: Lexeme | undefined): boolean => figure?.digits === 2 && figure.value > 12
