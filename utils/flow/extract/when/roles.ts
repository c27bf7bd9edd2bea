import { type PhraseTable, phraseTable } from '@/utils/kit/phrases'
import type { Tokens } from '@/utils/kit/tokens'
import type { Cues, DateRole } from '@/utils/languages/language'
import type { Atom } from './atoms'
import type { Lexeme } from './lexemes'

/** Words that say what a date is for, and the tokens they cover. */
export interface RoleCue {
  role: DateRole
  first: number
  next: number
}

const tables = new WeakMap<Cues, PhraseTable<DateRole>>()

/** All role cues of a text in their order. */
export function findRoleCues(tokens: Tokens, cues: Cues): RoleCue[] {
  const table = tableOf(cues)
  const found: RoleCue[] = []
  for (let i = 0; i < tokens.list.length; i++) {
    const hit = table.at(tokens.list, i)
    if (hit) found.push({ role: hit.value, first: i, next: hit.next })
  }
  return found
}

function tableOf(cues: Cues): PhraseTable<DateRole> {
  let table = tables.get(cues)
  if (!table) {
    const order: DateRole[] = ['reply-by', 'drop-off', 'pick-up', 'birthday', 'end', 'noise', 'party']
    table = phraseTable(order.flatMap(role => cues.roles[role].map(phrase => [phrase, role] as const)))
    tables.set(cues, table)
  }
  return table
}

/** How far behind its cue a date may stand, in tokens. */
const REACH = 14
const NEAR = 7

export interface RoleText {
  lexemes: readonly Lexeme[]
  sentences: readonly number[]
  cues: readonly RoleCue[]
}

export interface AssignedRole {
  role: DateRole
  /** A word of the text says so; else the party is taken for granted. */
  isCued: boolean
}

/** The role of every atom, in their order; what has no cue is the party's. */
export function assignRoles(text: RoleText, atoms: readonly Atom[]): AssignedRole[] {
  let cue = 0
  return atoms.map((atom, i) => {
    const token = text.lexemes[atom.first]?.token ?? 0
    while (cue < text.cues.length && (text.cues[cue]?.first ?? 0) < token) cue++
    const near = text.cues.slice(Math.max(0, cue - 6), cue)
    const role = roleOf(text, atom, atoms[i - 1], near, token)
    return { role, isCued: near.some(each => each.role === role && isSameSentence(text, each, atom)) }
  })
}

function roleOf(
  text: RoleText,
  atom: Atom,
  before: Atom | undefined,
  cues: readonly RoleCue[],
  token: number
): DateRole {
  if (isGone(atom)) return 'noise'
  const link = linkBefore(text.lexemes, atom.first)
  const near = cues.filter(cue => token - cue.first <= REACH && isSameSentence(text, cue, atom)).at(-1)
  const gap = near ? token - near.next : REACH
  const asksReply = cues.some(cue => cue.role === 'reply-by' && isNearSentence(text, cue, atom))
  if (link === 'by' && asksReply && !(near?.role === 'drop-off')) return 'reply-by'
  if (link === 'by' && atom.kind === 'day' && near?.role !== 'party') return 'reply-by'
  if (near?.role === 'reply-by') return gap <= 2 && (atom.kind === 'day' || link === 'until') ? 'reply-by' : 'party'
  if (link === 'until' && before && isPaired(text, before, atom)) return 'end'
  if (near && near.role !== 'party' && gap <= NEAR && !(near.role === 'drop-off' && atom.kind === 'day'))
    return near.role
  return 'party'
}

/** "last Saturday", "yesterday". */
const isGone = (atom: Atom): boolean => atom.kind === 'day' && (atom.day.which === 'last' || (atom.day.days ?? 0) < 0)

/** The link right before an atom; articles and brackets are stepped over. */
function linkBefore(lexemes: readonly Lexeme[], first: number) {
  for (let i = first - 1; i >= first - 3 && i >= 0; i--) {
    const { term, key, kind } = lexemes[i] ?? { term: {}, key: '', kind: 'break' }
    if (term.link && term.link !== 'the' && term.link !== 'on' && term.link !== 'at') return term.link
    const isStep =
      term.link !== undefined ||
      key === ':' ||
      key === '(' ||
      key === ',' ||
      (kind === 'word' && term.part !== undefined)
    if (!isStep) return undefined
  }
  return undefined
}

const isSameSentence = (text: RoleText, cue: RoleCue, atom: Atom): boolean =>
  sentenceAt(text, cue.first) === atom.sentence ||
  (isLabel(text, cue) && sentenceAt(text, cue.first) >= atom.sentence - 2)

const isNearSentence = (text: RoleText, cue: RoleCue, atom: Atom): boolean =>
  sentenceAt(text, cue.first) >= atom.sentence - 1

/** "RSVP:" on a line of its own speaks for the next line. */
const isLabel = (text: RoleText, cue: RoleCue): boolean => {
  const at = lexemeAt(text, cue.next)
  return text.lexemes[at]?.key === ':' && text.lexemes[at + 1]?.kind === 'break'
}

const isPaired = (text: RoleText, before: Atom, atom: Atom): boolean =>
  before.sentence >= atom.sentence - 1 && atom.first - before.next <= 12 && text.lexemes.length > 0

const sentenceAt = (text: RoleText, token: number): number => text.sentences[lexemeAt(text, token)] ?? 0

/** The lexeme that holds a token: lexemes cover the tokens in order. */
function lexemeAt({ lexemes }: RoleText, token: number): number {
  let low = 0
  let high = lexemes.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lexemes[middle]?.token ?? 0) <= token) low = middle
    else high = middle - 1
  }
  return low
}
