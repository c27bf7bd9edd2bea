import type { WordSet } from '@/utils/kit/word-set'
import { meansNothing } from '../../term-of'
import type { Atom, Scan } from '../atom'
import type { Lexeme } from '../lexemes'
import { isSentenceEnd, lastSentence } from '../sentences'

/** How long something lasts, and the lexeme behind the words that say so. */
interface Length {
  minutes: number
  next: number
}

/** Lexemes between a time and how long it lasts. */
const REACH = 4

/** "at 3 for 2 hours", "2pm at ours for an hour and a half", "2pm (2 hours)". */
export function readLength(lexemes: readonly Lexeme[], index: number): Length | null {
  for (let at = index; at < index + REACH; at++) {
    const lexeme = lexemes[at]
    if (!lexeme || lexeme.digits > 0 || lexeme.kind === 'break') return null
    // "2pm. Lasts two hours."
    if (lexeme.key === '.' && lexemes[at + 1]?.term.link !== 'for') return null
    const isSign = /^[,(]$/.test(lexeme.key)
    const length = lexeme.term.link === 'for' || isSign ? readDuration(lexemes, at + 1) : null
    const after = lexemes[length?.next ?? at]
    // "at 5, 90 minutes of games".
    const isAlone =
      lexeme.key !== ',' || after?.kind !== 'word' || isOf(after) || /^(?:in|on)$/.test(after.term.link ?? '')
    // "at 5 in the park, 10 minutes from here".
    const isLong = !isSign || at === index || length === null || length.minutes >= PARTY.least
    if (length && isAlone && isLong) return at === index ? length : { ...length, next: index }
  }
  return null
}

/** Words of what it is, between a length and its "from": "two hours of bouncy fun from 3". */
const NAMED = 4

/** "2 hrs from 3.30", "drei Stunden ab 14 Uhr", "due ore di giochi dalle 16". */
export function readLengthBefore(lexemes: readonly Lexeme[], index: number, next: number): Length | null {
  if (lexemes[index - 1]?.term.link !== 'from') return null
  for (let at = index - 3; at >= index - 3 - NAMED; at--) {
    const length = readDuration(lexemes, at)
    if (length && length.next < index) return { ...length, next }
    if (
      lexemes[at + 1]?.kind !== 'word' ||
      (at < index - 3 && lexemes[at + 1]?.term.link === 'from' && !lexemes[at + 1]?.term.weak)
    )
      return null
  }
  return null
}

/** Most lexemes of a length in one unit: "about 90 minutes". */
const MOST_SIMPLE = 3

/** "3h d'amusement", "durée : 2h30", "due ore di giochi": a length, told with the word that tells hours too. */
export function isLength(lexemes: readonly Lexeme[], index: number, events: WordSet): boolean {
  const length = readDuration(lexemes, index)
  if (!length) return false
  // "2 hours and 30 minutes", "two and a half hours".
  const isLong = length.next - index > MOST_SIMPLE || lexemes[index + 1]?.term.plus === 30
  if (isLong && (lexemes[length.next - 1]?.term.unit ?? lexemes[index]?.term.unit)) return true
  // "2,5 uur": no hour is written so.
  if (lexemes[index]?.digits && behindFraction(lexemes, index) > index) return true
  const [before, sign] = [lexemes[index - 1], lexemes[index - 2]]
  const link = before?.term.link ?? (before?.kind === 'mark' ? sign?.term.link : undefined)
  const [of, noun] = [lexemes[length.next], lexemes[length.next + 1]]
  const isNamed = isOf(of) && noun?.kind === 'word' && (meansNothing(noun.term) || noun.term.link === 'for')
  // "…, environ 2 heures", where "at about 2" has a link before it; "…, rond 2 uur" is when.
  const isHowLong = before?.term.link === undefined || lexemes[length.next - 1]?.term.unit !== undefined
  const isAbout = isHowLong && before?.term.about === true && /^[,(.–-]$/.test(sign?.key ?? '')
  // "2 horas a partir de las 11": how long, and then when; "2 o'clock start" is when.
  const isBefore = of?.term.link === 'from' && of.term.weak !== true && !isClauseEnd(noun)
  // "16h em casa. 1h30 no máximo".
  const isMost = before?.kind === 'mark' && isAtMost(lexemes, length.next) && length.minutes < LONGEST_FIGURE
  if (link === 'is') return isNamed
  if (isOfParty(lexemes, index, length, events)) return true
  return (
    link === 'for' ||
    isAbout ||
    isMost ||
    ((isNamed || isBefore || isOfWhat(lexemes, length.next)) && link === undefined)
  )
}

/** "Fête de 2h samedi à 15h", "feestje van 2 uur": "from 2 to 4" goes on with its end. */
function isOfParty(lexemes: readonly Lexeme[], index: number, { minutes, next }: Length, events: WordSet): boolean {
  const [noun, of] = lexemes.slice(Math.max(0, index - 2), index)
  const { link, spans } = lexemes[next]?.term ?? {}
  return events.has(noun?.key ?? '') && isOf(of) && minutes < LONGEST_FIGURE && link !== 'until' && !spans
}

/** A shorter length is told with figures that would be an hour of the night, in minutes. */
const LONGEST_FIGURE = 240

/** "1h30 no máximo."; "2 hours by train" says more. */
const isAtMost = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at]?.term.link === 'by' && lexemes[at + 1]?.kind !== 'word'

/** "of", and "de", which may be any "from" as well. */
const isOf = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.term.link === 'of' || (lexeme?.term.link === 'from' && lexeme.term.weak === true)

/** ": 2 uur bowlen vanaf 15.00": one word of what it is, and then when. */
function isOfWhat(lexemes: readonly Lexeme[], at: number): boolean {
  const [what, from, hour] = lexemes.slice(at, at + 3)
  const isFrom = from?.term.link === 'from' && from.term.weak !== true && Boolean(hour?.digits)
  return isFrom && what?.kind === 'word' && meansNothing(what.term)
}

/** Shortest and longest party that is told by its length alone, in minutes. */
const PARTY = { least: 45, most: 480 }
/** Sentences between a time and the one that says how long. */
const NEAR = 3

/** Lexemes between a word that moves a party and how far. */
const MOVED = 5

/** What is asked for a length that stands alone: `announcing` and `moving` are tokens of words of ending and of moving. */
interface LengthText extends Pick<Scan, 'lexemes' | 'sentences' | 'events' | 'announcing'> {
  moving: ReadonlySet<number>
}

/** "It's 2 hours.", "Each is 90 mins": the only length that is told beside the hours; null where two are. */
export function loneLength(
  { lexemes, sentences, events, announcing, moving }: LengthText,
  atoms: readonly Atom[]
): number | null {
  const clock = atoms.find(({ kind }) => kind === 'clock')
  if (!clock) return null
  const found = new Set<number>()
  const dated = new Set(atoms.flatMap(({ kind, next }) => (kind === 'day' ? [next - 1] : [])))
  for (let i = 0; i < lexemes.length; i++) {
    // "15/05 ore 16": the figure of a month.
    if (dated.has(i)) continue
    const isPast = isOver(lexemes, i, announcing)
    if (!(isPast || isLengthHere(lexemes, i, events)) || Math.abs((sentences[i] ?? 0) - clock.sentence) > NEAR) continue
    // "Pushed back an hour, see you at 3".
    if (lastSentence(lexemes.slice(Math.max(0, i - MOVED), i)).some(({ token }) => moving.has(token))) continue
    const length = readDuration(lexemes, i)
    // "jump time is for 2 hours then they're yours", "son dos horas de juego".
    const isFor = /^(?:for|is)$/.test(lexemes[i - 1]?.term.link ?? '')
    const isWhole =
      length &&
      (isAlone(lexemes, length.next, events) ||
        isNamedParty(lexemes, length.next, events) ||
        isSubject(lexemes, i, length.next))
    if (length && (isFor || isPast || isWhole || isOfParty(lexemes, i, length, events))) found.add(length.minutes)
    if (length) i = length.next - 1
  }
  const [minutes = 0] = found
  return found.size === 1 && minutes >= PARTY.least && minutes <= PARTY.most ? minutes : null
}

/** Lexemes between a length and the word that says it is over then. */
const OVER = 4

/** "after about two hours it is over", "pick up two hours later": `ends` are the tokens at which words of ending begin. */
export function isOver(lexemes: readonly Lexeme[], at: number, ends: ReadonlyMap<number, number>): boolean {
  const before = lexemes[at - 1]?.term.about ? at - 2 : at - 1
  const { link } = lexemes[before]?.term ?? {}
  const length = link && link !== 'after' ? null : readDuration(lexemes, at)
  if (!length || !(link === 'after' || isLater(lexemes[length.next]))) return false
  const earlier = lastSentence(lexemes.slice(Math.max(0, before - OVER), at))
  return [...earlier, ...lexemes.slice(length.next, length.next + OVER)].some(({ token }) => ends.has(token))
}

const isClauseEnd = (lexeme: Lexeme | undefined): boolean =>
  lexeme === undefined || lexeme.kind === 'mark' || lexeme.kind === 'break'

const isLater = (lexeme: Lexeme | undefined): boolean => lexeme?.term.later === true || lexeme?.term.link === 'after'

const AWAY = new Set(['in', 'after', 'until', 'by', 'from'])

/** "in two hours", "after 2 hours" say when, not how long; "3 uur" is an hour. */
const isLengthHere = (lexemes: readonly Lexeme[], at: number, events: WordSet): boolean =>
  (lexemes[at + 1]?.term.unit !== undefined || isLength(lexemes, at, events)) &&
  !AWAY.has(lexemes[at - 1]?.term.link ?? '')

/** A clause ends behind it, or goes on with a place or "of party"; "two hours later" and "2 hours of train" are none. */
function isAlone(lexemes: readonly Lexeme[], next: number, events: WordSet): boolean {
  const noun = lexemes[isOf(lexemes[next]) ? next + 1 : next]
  const { link } = lexemes[next]?.term ?? {}
  return noun?.kind !== 'word' || link === 'in' || link === 'at' || isAtMost(lexemes, next) || events.has(noun.key)
}

/** "A 2 hour trampoline party": what kind of one stands between. */
const isNamedParty = (lexemes: readonly Lexeme[], next: number, events: WordSet): boolean =>
  lexemes[next - 1]?.term.unit !== undefined &&
  meansNothing(lexemes[next]?.term ?? {}) &&
  lexemes[next]?.kind === 'word' &&
  events.has(lexemes[next + 1]?.key ?? '')

/** "Two hours of mayhem!", "Tenemos 3 horas de juegos": what a sentence is about, from its first or second word on. */
function isSubject(lexemes: readonly Lexeme[], first: number, next: number): boolean {
  return isOf(lexemes[next]) && lexemes.slice(Math.max(0, first - 2), first).some(isSentenceEnd)
}

/** Longest length told with a word that tells the hour as well. */
const MOST_HOURS = 6

/** "2 hours", "about 90 minutes", "an hour and a half". */
function readDuration(lexemes: readonly Lexeme[], index: number): Length | null {
  // "uurtje of twee": the unit stands before the number.
  const [first, or, hours] = lexemes.slice(index, index + 3)
  // "hora y media de juego": one hour, and more.
  if (first?.term.unit === 'hour' && or?.term.plus) return { minutes: 60 + or.term.plus, next: index + 2 }
  if (first?.term.unit === 'hour' && or?.term.link === 'or' && (hours?.value ?? 9) <= MOST_HOURS)
    return { minutes: 60 * (hours?.value ?? 0), next: index + 3 }
  const about = lexemes[index]?.term
  const at = behindFraction(lexemes, about?.link === 'at' || about?.about ? index + 1 : index)
  const value = valueAt(lexemes, at)
  // "Two and a half hours", "twee en een half uur".
  const isThree = lexemes[at + 1]?.term.link === 'and' && lexemes[at + 3]?.term.minutes === 30
  const half = lexemes[at + 1]?.term.plus === 30 ? at + 2 : isThree ? at + 4 : 0
  if (half > 0 && lexemes[half]?.term.unit === 'hour') return { minutes: 60 * value + 30, next: half + 1 }
  const { unit, hour } = lexemes[at + 1]?.term ?? {}
  const isHalf = lexemes[at + 2]?.term.link === 'and' && lexemes[at + 4]?.term.minutes === 30
  const glued =
    lexemes[at + 2]?.digits === 2 && !lexemes[at + 2]?.spaced ? lexemes[at + 2]?.value : quarterAt(lexemes, at + 2)
  const plus = lexemes[at + 2]?.term.plus ?? glued ?? 0
  // "pour 2 heures" is how long, "pour 16 heures" is when.
  const isHours = unit === 'hour' || (hour === true && value <= MOST_HOURS)
  // "1 hour 45 mins", "2h 30m", "an hour and 15 minutes".
  const rest = isHours && !isHalf ? minutesBehind(lexemes, at + 2) : null
  if (rest) return { minutes: 60 * value + rest.minutes, next: rest.next }
  const minutes = isHours ? 60 * value + (isHalf ? 30 : plus) : unit === 'minute' ? value : 0
  return minutes > 0 && minutes <= 1440 ? { minutes, next: at + (isHalf ? 5 : plus ? 3 : 2) } : null
}

/** The minutes of "1 h 30", where nothing behind them has that number. */
function quarterAt(lexemes: readonly Lexeme[], at: number): number | undefined {
  const [minutes, after] = lexemes.slice(at, at + 2)
  const isEnd = after === undefined || after.kind === 'break' || (after.kind === 'mark' && !/^[:/]$/.test(after.key))
  return minutes?.digits === 2 && minutes.value < 60 && minutes.value % 15 === 0 && isEnd ? minutes.value : undefined
}

function minutesBehind(lexemes: readonly Lexeme[], from: number): Length | null {
  const at = lexemes[from]?.term.link === 'and' ? from + 1 : from
  const { value = Number.NaN } = lexemes[at] ?? {}
  return lexemes[at + 1]?.term.unit === 'minute' && value < 60 ? { minutes: value, next: at + 2 } : null
}

/** The last lexeme of "1,5" and "1.5", or the one where no such figure begins. */
function behindFraction(lexemes: readonly Lexeme[], at: number): number {
  if (lexemes[at]?.digits !== 1) return at
  if (/^[.,]$/.test(lexemes[at + 1]?.key ?? '') && lexemes[at + 2]?.key === '5') return at + 2
  return isHalf(lexemes, at + 3) ? at + 3 : at
}

/** The last figure of the "1/2" in "2 1/2". */
const isHalf = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at]?.key === '2' && lexemes[at - 1]?.key === '/' && lexemes[at - 2]?.key === '1'

/** 1.5 for the "5" of "1,5", 2.5 for the last figure of "2 1/2". */
function valueAt(lexemes: readonly Lexeme[], at: number): number {
  const { value = Number.NaN } = lexemes[at] ?? {}
  if (at > 2 && isHalf(lexemes, at)) return (lexemes[at - 3]?.value ?? Number.NaN) + 0.5
  const isFraction = lexemes[at]?.spaced === false && /^[.,]$/.test(lexemes[at - 1]?.key ?? '')
  return isFraction ? (lexemes[at - 2]?.value ?? Number.NaN) + value / 10 : value
}
