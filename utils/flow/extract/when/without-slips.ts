import type { Tokens } from '@/utils/kit/tokens'
import type { Cues } from '@/utils/languages/language'
import { findAll, type TokenSpan } from '../tables'
import { words } from '../words'
import type { Atom } from './atom'
import { withoutExcused } from './hours/excused-hour'
import { isTakenBack, type Lexeme } from './lexemes'
import { linkBefore } from './roles/link-before'
import { lastSentence } from './sentences'

/** Furthest that the right day or time may stand behind the word that takes the wrong one back, in tokens. */
const REACH = 14

/** "Saturday at 2, oh no, make that 3", "3 instead of 2": what is taken back, or stands behind `replacing`, is none. */
export function withoutSlips(
  found: readonly Atom[],
  tokens: Tokens,
  lexemes: readonly Lexeme[],
  { corrects, wrote, excuses }: Pick<Cues, 'corrects' | 'wrote' | 'excuses'>,
  replacing: readonly TokenSpan[]
): readonly Atom[] {
  if (found.length === 0) return found
  const atoms = withoutExcused(found, lexemes, words(excuses))
  // A phrase may end in the first word of what it replaces: "statt Samstag".
  const replaced = new Set(replacing.flatMap(({ next }) => [next - 1, next]))
  const tokenOf = ({ first }: Atom) => lexemes[first]?.token ?? 0
  const spans = findAll(tokens, wrote)
  const written = {
    firsts: new Set(spans.map(({ first }) => first)),
    lasts: new Set(spans.map(({ next }) => next - 1))
  }
  const slips = (corrects ? findAll(tokens, corrects) : []).map(({ first, next }) => {
    // A phrase may end in the right one's first word.
    const right = atoms.find(atom => tokenOf(atom) > first && tokenOf(atom) < next + REACH)
    const wrong = right && atoms.findLast(atom => tokenOf(atom) < first && atom.kind === right.kind)
    return wrong && isOther(wrong, right, lexemes) ? wrong : undefined
  })
  return atoms.filter(
    (atom, i) =>
      !slips.includes(atom) &&
      !isReplaced(lexemes, atom, replaced) &&
      !(isBeside(lexemes, atom, written) && follows(atoms, i)) &&
      !isDenied(atom, atoms[i + 1]) &&
      !(isNotBehind(lexemes, atom) && hasOther(atoms, i)) &&
      !(isNot(lexemes, atom) && isTold(lexemes, atoms, i)) &&
      !(isNotUntil(lexemes, atom) && hasOther(atoms, i, each => isUntil(lexemes, each))) &&
      !(isOfLastYear(lexemes, atom) && atoms.slice(i + 1, i + 1 + NEAR_ATOMS).some(({ kind }) => kind === 'day'))
  )
}

/** "Friday 29 October, but it's Friday, so stay", "No presents, I mean it. Tell me by Monday": nothing is taken back. */
function isOther(wrong: Atom, right: Atom, lexemes: readonly Lexeme[]): boolean {
  if (wrong.kind !== 'day' || right.kind !== 'day') return true
  const isSame = right.day.day === undefined && right.day.which === undefined && right.day.weekday === wrong.day.weekday
  const isBy = ({ first }: Atom) => linkBefore(lexemes, first) === 'by'
  return !(isSame && right.day.weekday !== undefined) && isBy(wrong) === isBy(right)
}

/** Most words between "I wrote" and the wrong time, and between a wrong time and such a word behind it. */
const WRITTEN = { before: 3, behind: 1 }

/** Tokens at which words of writing begin, and their last ones. */
interface Written {
  firsts: ReadonlySet<number>
  lasts: ReadonlySet<number>
}

/** "I put 3pm", "ich hab 16 Uhr geschrieben". */
function isBeside(lexemes: readonly Lexeme[], { first, next }: Atom, { firsts, lasts }: Written): boolean {
  const before = lexemes.slice(Math.max(0, first - WRITTEN.before - 1), first)
  const said = before.slice(before.findLastIndex(({ kind }) => kind !== 'word') + 1)
  const behind = lexemes.slice(next, next + 1 + WRITTEN.behind)
  return said.some(({ token }) => lasts.has(token)) || behind.some(({ token }) => firsts.has(token))
}

/** "I put Friday but it's Saturday": another one of its kind comes next, or is the second next. */
const follows = (atoms: readonly Atom[], i: number): boolean =>
  atoms
    .slice(i + 1, i + 1 + NEAR_ATOMS)
    .some(({ kind, sentence }) => kind === atoms[i]?.kind && sentence - (atoms[i]?.sentence ?? 0) <= 1)

/** "Instead of 4.30", "ya no es a las 5": behind such a word and its "at" or "the". */
function isReplaced(lexemes: readonly Lexeme[], { first }: Atom, replaced: ReadonlySet<number>): boolean {
  const at = behindLinks(lexemes, first)
  const [from = 0, to = 0] = [at, first].map(each => lexemes[each]?.token)
  // A phrase may end inside the word before: "en lugar de las 6".
  const begin = lexemes[at - 1]?.kind === 'word' ? from - 1 : from
  for (let token = begin; token <= to; token++) if (replaced.has(token)) return true
  return false
}

/** Where "on the", "at" before a day or time begin; its own place where none stands there. */
function behindLinks(lexemes: readonly Lexeme[], first: number): number {
  let at = first
  while (at > first - 3 && LINKS.has(lexemes[at - 1]?.term.link)) at--
  return at
}

const LINKS: ReadonlySet<string | undefined> = new Set(['the', 'on', 'at'])

/** ", not the", "(not on", "and not at", "5 not 6": right before what it denies, and apart from what it does not. */
function isNot(lexemes: readonly Lexeme[], atom: Atom): boolean {
  // "Not this Saturday" is read as the one after it already.
  if (atom.kind === 'day' && atom.day.isNot) return false
  return lexemes[behindLinks(lexemes, atom.first) - 1]?.term.not === true
}

/** "Até às 18h e não até às 17h", "nicht bis 17.30, sondern bis 17": "not until 2.30" alone begins something. */
const isNotUntil = (lexemes: readonly Lexeme[], atom: Atom): boolean =>
  isUntil(lexemes, atom) && lexemes[behindLinks(lexemes, atom.first) - 2]?.term.not === true

const isUntil = (lexemes: readonly Lexeme[], { first }: Atom): boolean =>
  lexemes[behindLinks(lexemes, first) - 1]?.term.link === 'until'

/** A day, since nothing but "on" stands between it and "not"; an hour where a sign or "and" stands before the word. */
function isApart(lexemes: readonly Lexeme[], { kind, first }: Atom): boolean {
  const before = lexemes[behindLinks(lexemes, first) - 2]
  return kind === 'day' || before?.kind !== 'word' || before.term.link === 'and'
}

/** "El finde que viene no, el otro, sábado 25". */
const isNotBehind = (lexemes: readonly Lexeme[], { kind, next }: Atom): boolean =>
  kind === 'day' && isTakenBack(lexemes, next)

/** "It's now 6 not 5.30", "um halb sechs nicht um sechs": the right hour stands before the word. */
function isBesideTime(lexemes: readonly Lexeme[], { kind, first }: Atom, before: Atom | undefined): boolean {
  const at = behindLinks(lexemes, first) - 1
  return kind === 'clock' && ((before?.kind === kind && before.next === at) || Boolean(lexemes[at - 1]?.digits))
}

/** The right one stands beside the word, right behind the wrong one, or elsewhere in the sentence. */
const isTold = (lexemes: readonly Lexeme[], atoms: readonly Atom[], i: number): boolean => {
  const atom = atoms[i]
  if (!atom) return false
  const isBut = atoms[i + 1]?.kind === atom.kind && (atoms[i + 1]?.first ?? 0) - atom.next <= BUT
  return isBut || isBesideTime(lexemes, atom, atoms[i - 1]) || (isApart(lexemes, atom) && hasOther(atoms, i))
}

/** Most lexemes from "niet om 14.00" to "14.30": ", maar om". */
const BUT = 3

/** Days and times that are looked at on either side. */
const NEAR_ATOMS = 3

/** "20 June (not the 13th!)", "it ends at 7 and not at 8": the right one is told in the same sentence. */
function hasOther(atoms: readonly Atom[], i: number, isRight: (atom: Atom) => boolean = () => true): boolean {
  const own = atoms[i]
  return atoms
    .slice(Math.max(0, i - NEAR_ATOMS), i + 1 + NEAR_ATOMS)
    .some(other => other !== own && other.kind === own?.kind && other.sentence === own.sentence && isRight(other))
}

/** Furthest that a day of last year stands behind the words that say so, in lexemes. */
const REACH_YEAR = 12

/** "Last year we had it on 14 June": the nearest year that is spoken of before the day is over. */
function isOfLastYear(lexemes: readonly Lexeme[], { kind, first }: Atom): boolean {
  if (kind !== 'day') return false
  const before = lastSentence(lexemes.slice(Math.max(0, first - REACH_YEAR), first))
  const year = before.findLastIndex(({ term }) => term.unit === 'year')
  return year >= 0 && [before[year - 1], before[year + 1]].some(each => each?.term.which === 'last')
}

/** "Not this Saturday but the 23rd": the right day is told. */
const isDenied = (atom: Atom, after: Atom | undefined): boolean =>
  atom.kind === 'day' &&
  atom.day.isNot === true &&
  after?.kind === 'day' &&
  after.sentence === atom.sentence &&
  after.first - atom.next <= REACH
