import type { Tokens } from '@/utils/kit/tokens'
import type { WordSet } from '@/utils/kit/word-set'
import type { DateRole, Language } from '@/utils/languages/language'
import { type ReadAge, readAge } from '../people/read-age'
import { findAll } from '../tables'
import { words } from '../words'
import type { Atom } from './atom'
import { readAtoms } from './atoms'
import type { DayRules } from './days/written-day'
import { loneLength } from './hours/length'
import { toOccasions } from './hours/occasions'
import { isOfProgram } from './hours/program'
import { withOccasions } from './hours/with-occasions'
import { type Lexeme, lex } from './lexemes'
import { LIMITS, linkBefore } from './roles/link-before'
import type { RoleCue } from './roles/role-cues'
import { lastSentence, numberSentences } from './sentences'
import { withAnchors } from './with-anchors'
import { withMoves } from './with-moves'
import { withoutSlips } from './without-slips'

export interface ScannedDates {
  lexemes: readonly Lexeme[]
  sentences: readonly number[]
  atoms: readonly Atom[]
  /** Tokens at which "instead of" begins. */
  replacing: ReadonlySet<number>
  /** Where the tokens of all atoms begin, in UTF-16 units. */
  starts: ReadonlySet<number>
  /** An age is no hour and no day. */
  age: ReadAge | null
  /** How long it lasts, in minutes, where that is told apart from the hours. */
  minutesLong: number | null
}

/** Every day and time of a text, before anyone asks what they are for. */
export function scanDates(
  tokens: Tokens,
  language: Language,
  region: string,
  cues: readonly RoleCue[] = []
): ScannedDates {
  const { dates, people } = language
  const lexemes = lex(tokens, dates)
  const sentences = numberSentences(lexemes, dates)
  const rules = rulesOf(language, region)
  const announcing = new Map(cues.filter(({ role }) => ANNOUNCING.has(role)).map(({ first, next }) => [first, next]))
  const announced = new Set(announcing.values())
  const asked = new Set(cues.filter(({ role }) => role === 'reply-by').map(({ next }) => next))
  const read = readAge(tokens, language)
  const events = words(people.events)
  const evenings = findAll(tokens, dates.evenings)
  const held = new Set([...cues.filter(({ role }) => HELD.has(role)), ...evenings].map(({ next }) => next))
  const excuses = words(language.cues.excuses)
  const scan = {
    lexemes,
    sentences,
    rules,
    ...streetsOf(language),
    events,
    excuses,
    announced,
    announcing,
    held,
    asked
  }
  // "Pick up is 6", "Cocktails 6, dinner 7".
  const aged = read ? lexemes.findIndex(({ start }) => start === read.start) : -1
  const isHour = announced.has(lexemes[aged - 1]?.token ?? -1) || isOfProgram(scan, aged)
  const age = isHour ? null : read
  const all = readAtoms(scan)
  const houses = words(language.places.houseNumbers)
  const dated = all.filter(atom => !isAge(atom, lexemes, age?.start) && !isHouse(atom, lexemes, houses))
  const moving = new Set(findAll(tokens, language.cues.moves).map(({ first }) => first))
  const replacing = findAll(tokens, language.cues.replaces)
  const told = withAnchors(withoutSlips(dated, tokens, lexemes, language.cues, replacing), lexemes, region)
  const occasions = toOccasions(evenings, findAll(tokens, dates.mornings), lexemes)
  const moved = withMoves(told, lexemes, moving)
  const atoms = withOccasions(moved, occasions, { lexemes, sentences, afterwards: words(dates.afterwards) })
  return {
    lexemes,
    sentences,
    atoms,
    replacing: new Set(replacing.map(({ first }) => first)),
    starts: startsOf(tokens, lexemes, atoms),
    age,
    minutesLong: loneLength({ lexemes, sentences, events, announcing, moving }, atoms)
  }
}

const rulesOf = ({ dates, people }: Language, region: string): DayRules => ({
  language: dates,
  monthFirst: dates.monthFirst.includes(region),
  undecided: dates.eitherFirst?.includes(region) === true,
  region,
  counted: words(dates.counted),
  birthdays: words(people.birthdays)
})

const streetsOf = ({ places: { streets, streetsFirst = '', numberFirst } }: Language) => ({
  streets: words(streets),
  streetsFirst: words(streetsFirst),
  behindHouses: words(numberFirst ? streetsFirst : '')
})

const ANNOUNCING: ReadonlySet<DateRole> = new Set(['drop-off', 'pick-up', 'end'])
const HELD: ReadonlySet<DateRole> = new Set(['party', 'drop-off'])

/** "wird am Mittwoch 7", "zum 8. von Theo": the age is no hour, and no day. */
const isAge = (atom: Atom, lexemes: readonly Lexeme[], age: number | undefined): boolean =>
  lexemes[atom.first]?.start === age && (atom.kind === 'day' ? atom.day.month === undefined : atom.endClock === null)

/** Most words between "number" and the figure: "the number on the card was wrong, it's the 12". */
const NUMBERED = 8

/** "Ho sbagliato il civico, è il 21": no day; "the number of guests, by the 12th" is one. */
function isHouse(atom: Atom, lexemes: readonly Lexeme[], houses: WordSet): boolean {
  if (atom.kind !== 'day' || atom.endDay) return false
  const { day, month, weekday, which } = atom.day
  if (day === undefined || (month ?? weekday ?? which) !== undefined) return false
  // "Fechar o número dia 10": something is said of the number, and then the figure.
  const before = lexemes.slice(Math.max(0, atom.first - NUMBERED), atom.first - 1)
  return lastSentence(before).some(({ key }) => houses.has(key)) && !LIMITS.has(linkBefore(lexemes, atom.first))
}

function startsOf({ list }: Tokens, lexemes: readonly Lexeme[], atoms: readonly Atom[]): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const { first, next } of atoms) {
    const end = lexemes[next]?.token ?? list.length
    for (let i = lexemes[first]?.token ?? end; i < end; i++) starts.add(list[i]?.start ?? -1)
  }
  return starts
}
