import { type PhraseTable, phraseTable } from '@/utils/kit/phrases'
import { spellingsIn, type Token, type Tokens } from '@/utils/kit/tokens'
import { type WordSet, wordSet } from '@/utils/kit/word-set'
import type { Language, People, Signal } from '@/utils/languages/language'
import type { RsvpWords } from '@/utils/languages/rsvp-words'
import type { MessageClass } from '@/utils/model/reading'
import type { Partstat } from '@/utils/model/rsvp'
import { findSignals } from './find-signals'
import { readCounts } from './read-counts'

/** An answer without the day that a maybe is decided on: `start` and `end` are UTF-16 units. */
export interface FoundRsvp {
  partstat: Partstat | null
  children: number | null
  adults: number | null
  food: string
  evidence: { start: number; end: number }
}

/** Longest message that answers, in UTF-16 units: a letter is no longer. */
const LONGEST = 3000
/** Above this many a message answers only by the words of a reply that stands alone. */
const SHORT = 300

type Span = { start: number; end: number }
type Answer = { partstat: Partstat; evidence: Span }

/**
 * What a message below an invitation answers to it; null where it speaks of something else, asks only, or does not mean
 * it. `found` is what the message is by itself. Pure, and linear in the text.
 */
export function readRsvp(tokens: Tokens, language: Language, found: MessageClass): FoundRsvp | null {
  const { text } = tokens
  if (text.length > LONGEST || found === 'invite' || found === 'update') return null
  const { rsvp } = language
  const tables = tablesOf(rsvp)
  const matches = allIn(tables, tokens)
  const of = (kind: Kind) => matches.filter(each => each.kind === kind)
  const isShort = text.length <= SHORT
  if (isShort && of('ironic').length > 0) return null
  const isMeant = isShort && of('others').length === 0
  const own = answerOf(found, tokens, language, matches)
  const answer = own ?? (isMeant ? inContext(found, matches, tokens, language) : null)
  const added = of('stays').length + of('leaves').length > 0
  if (!answer && !(added && isMeant && !text.includes('?'))) return null
  const staying = of('leaves').length > 0 ? 0 : of('stays').length > 0 ? 1 : null
  const counts = readCounts(tokens, language)
  const [first] = [...of('leaves'), ...of('stays')]
  return {
    partstat: answer?.partstat ?? null,
    children: answer?.partstat === 'DECLINED' ? null : counts.children,
    adults: counts.adults ?? staying,
    food: foodIn(of('food'), text),
    evidence: answer?.evidence ?? spanOf(first, tokens)
  }
}

const BY_CLASS: Partial<Record<MessageClass, readonly [Partstat, Signal]>> = {
  'reply-yes': ['ACCEPTED', 'reply-yes'],
  'reply-no': ['DECLINED', 'reply-no'],
  'reply-maybe': ['TENTATIVE', 'reply-maybe']
}

/** What says yes, no or maybe wherever it stands. */
function answerOf(found: MessageClass, tokens: Tokens, { cues }: Language, matches: readonly Match[]): Answer | null {
  const [partstat, wanted] = BY_CLASS[found] ?? []
  if (!partstat) return null
  const all = findSignals(tokens, cues)
  const isShort = tokens.text.length <= SHORT
  if (isShort && partstat === 'ACCEPTED' && all.some(({ signal }) => signal === 'past')) return null
  const signals = all.filter(({ signal }) => signal === wanted)
  const signal = signals.find(each => !matches.some(other => isOfStaying(other) && overlaps(each, other)))
  return signal ? { partstat, evidence: signal } : null
}

/** "I can't stay" is no no. */
const isOfStaying = ({ kind }: Match): boolean => kind === 'stays' || kind === 'leaves'
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** A guest who cancels declines. A question alone is none; behind a yes it may be one about the place. */
function inContext(found: MessageClass, all: readonly Match[], tokens: Tokens, language: Language): Answer | null {
  const staying = all.filter(isOfStaying)
  const matches = all.filter(each => isOfStaying(each) || !staying.some(other => overlaps(each, other)))
  const first = (kind: Kind) => matches.find(each => each.kind === kind)
  const cancels = first('cancels')
  if (cancels && !isHosts(cancels, tokens, language)) return { partstat: 'DECLINED', evidence: cancels }
  if (found === 'cancel') return null
  const isQuestion = tokens.text.includes('?')
  const answer = first('maybe') ?? first('no') ?? (isQuestion ? matches.find(isBareYes) : first('yes'))
  if (!answer || (isQuestion && answer.kind === 'maybe')) return null
  return { partstat: PARTSTATS[answer.kind as keyof typeof PARTSTATS], evidence: answer }
}

const PARTSTATS = { yes: 'ACCEPTED', no: 'DECLINED', maybe: 'TENTATIVE' } as const
const isBareYes = ({ kind, isBare }: Match): boolean => kind === 'yes' && isBare

/** Words behind "cancel" that may say what. */
const REACH = 4

/** "We have to cancel the party" is said by who gives it; "cancel for the party", and "we have to cancel", by a guest. */
function isHosts({ start, end }: Span, { list }: Tokens, { people, rsvp }: Language): boolean {
  const events = eventsOf(people)
  const to = list.findIndex(token => token.start >= end)
  const near = list.filter((token, i) => token.start >= start && (to < 0 || i < to + REACH))
  return near.some(({ key }, i) => events.has(key) && !near.slice(Math.max(0, i - 2), i).some(isFor))

  function isFor({ key }: Token): boolean {
    return spellingsIn(rsvp.cancelsFor).includes(key)
  }
}

const knownEvents = new WeakMap<People, WordSet>()

function eventsOf(people: People): WordSet {
  const events = knownEvents.get(people) ?? wordSet(spellingsIn(people.events))
  knownEvents.set(people, events)
  return events
}

type Kind = 'yes' | 'no' | 'maybe' | 'cancels' | 'ironic' | 'others' | 'stays' | 'leaves' | 'food'
interface Match extends Span {
  kind: Kind
  /** Alone in its sentence. */
  isBare: boolean
}
interface Tables {
  anywhere: PhraseTable<Kind>
  alone: PhraseTable<Kind>
}

function allIn({ anywhere, alone }: Tables, { list }: Tokens): Match[] {
  const found: Match[] = []
  const covered = new Map<Kind, number>()
  for (let i = 0; i < list.length; i++) {
    const bare = alone.each(list, i).filter(({ next }) => isAlone(list, i, next))
    for (const { value: kind, next } of [...bare, ...anywhere.each(list, i)]) {
      if (i < (covered.get(kind) ?? 0)) continue
      covered.set(kind, next)
      const [start, end] = [list[i]?.start ?? 0, list[next - 1]?.end ?? 0]
      found.push({ kind, start, end, isBare: isAlone(list, i, next) })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** Where a sentence begins, and with a sign or nothing behind it. */
const isAlone = (list: readonly Token[], at: number, next: number): boolean =>
  isSign(list[at - 1]) && isSign(list[next])

const isSign = (token: Token | undefined): boolean => token?.kind !== 'word' && token?.kind !== 'number'

const spanOf = (match: Match | undefined, { text }: Tokens): Span =>
  match ? { start: match.start, end: match.end } : { start: 0, end: text.length }

/** Longest note, in UTF-16 units. */
const MOST_FOOD = 120
const CLAUSE_ENDS = /[.!?;\n]/

/** The part of the sentence around what they eat, in their own words. */
function foodIn([first]: readonly Match[], text: string): string {
  if (!first) return ''
  const before = text.slice(Math.max(0, first.start - MOST_FOOD), first.start)
  const start = first.start - (before.split(CLAUSE_ENDS).at(-1)?.split(',').at(-1) ?? '').length
  const behind = text.slice(first.end, start + MOST_FOOD).split(CLAUSE_ENDS)[0] ?? ''
  return (text.slice(start, first.end) + behind).trim()
}

const compiled = new WeakMap<RsvpWords, Tables>()

function tablesOf(words: RsvpWords): Tables {
  const known = compiled.get(words)
  if (known) return known
  const kinds: readonly Kind[] = ['ironic', 'others', 'yes', 'no', 'maybe', 'cancels', 'stays', 'leaves', 'food']
  const all = kinds.flatMap(kind => words[kind].map(phrase => [phrase, kind] as const))
  const bare = all.filter(([phrase]) => phrase.startsWith('^'))
  const tables = {
    anywhere: phraseTable(all.filter(([phrase]) => !phrase.startsWith('^'))),
    alone: phraseTable(bare.map(([phrase, kind]) => [phrase.slice(1), kind] as const))
  }
  compiled.set(words, tables)
  return tables
}
