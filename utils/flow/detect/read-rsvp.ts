import { spellingsIn, type Token, type Tokens } from '@/utils/kit/tokens'
import { type WordSet, wordSet } from '@/utils/kit/word-set'
import type { Language, People } from '@/utils/languages/language'
import type { MessageClass } from '@/utils/model/reading'
import type { Partstat } from '@/utils/model/rsvp'
import { findSignals } from './find-signals'
import { type Counts, readCounts } from './read-counts'
import { clauseAround, findRsvpWords, type Kind, type Match, overlaps, type Span } from './rsvp-matches'

/** An answer without the day that a maybe is decided on. */
export interface FoundRsvp extends Answer {
  children: number | null
  adults: number | null
  food: string
}

interface Answer {
  /** Null where it only adds something, and where yes and no stand side by side: the parent will look. */
  partstat: Partstat | null
  evidence: Span
}

/** Longest message that answers, in UTF-16 units: a letter is no longer. */
const LONGEST = 3000
/** Above this many a message answers only by the words of a reply that stands alone. */
const SHORT = 300

/** What is heard in a message. */
interface Heard {
  tokens: Tokens
  language: Language
  found: MessageClass
  /** Words of an answer to what stands above. */
  matches: readonly Match[]
  /** Words of an answer that stands alone. */
  cues: readonly Match[]
}

/**
 * What a message below an invitation answers to it; null where it speaks of something else, asks only, or does not mean
 * it. `found` is what the message is by itself. Pure, and linear in the text.
 */
export function readRsvp(tokens: Tokens, language: Language, found: MessageClass): FoundRsvp | null {
  const { text } = tokens
  if (text.length > LONGEST || found === 'invite' || found === 'update') return null
  const heard = listen(tokens, language, found)
  const of = (kind: Kind) => heard.matches.filter(each => each.kind === kind)
  const isShort = text.length <= SHORT
  if (isShort && of('ironic').length > 0) return null
  const isMeant = isShort && of('others').length === 0
  const [staying] = [...of('leaves'), ...of('stays')]
  const answer = answerOf(heard, isMeant)
  const adds = staying && isMeant && !text.includes('?')
  const evidence = answer?.evidence ?? (adds ? staying : null)
  if (!evidence) return null
  return {
    partstat: answer?.partstat ?? null,
    ...(answer?.partstat === null ? NOBODY : peopleIn(heard, answer, staying)),
    food: foodIn(of('food'), text),
    evidence: { start: evidence.start, end: evidence.end }
  }
}

const NOBODY = { children: null, adults: null }

/** How many come; where no number of grown-ups is said, one stays or none does. */
function peopleIn({ tokens, language }: Heard, answer: Answer | null, staying: Match | undefined): Counts {
  const { children, adults } = readCounts(tokens, language)
  const stayers = staying ? (staying.kind === 'stays' ? 1 : 0) : null
  return { children: answer?.partstat === 'DECLINED' ? null : children, adults: adults ?? stayers }
}

const BY_CLASS: Partial<Record<MessageClass, 'yes' | 'no' | 'maybe'>> = {
  'reply-yes': 'yes',
  'reply-no': 'no',
  'reply-maybe': 'maybe'
}

/** A no to food, to staying or to something else is left out, and so is a yes to staying, or one that is a wish. */
function listen(tokens: Tokens, language: Language, found: MessageClass): Heard {
  const all = findRsvpWords(tokens, language.rsvp)
  const besides = all.filter(({ kind }) => BESIDES.includes(kind))
  const undone = (each: Match) => all.some(other => isUndoing(other, each) && overlaps(other, each))
  const isMeant = (each: Match) =>
    each.kind === 'no' ? !besides.some(other => overlaps(other, clauseAround(each, tokens.text))) : !undone(each)
  const cues = BY_CLASS[found] ? cuesIn(tokens, language) : []
  return { tokens, language, found, matches: all.filter(isMeant), cues: cues.filter(isMeant) }
}

const BESIDES: readonly Kind[] = ['food', 'stays', 'leaves', 'besides']

/** A word of staying, beside which nothing else is an answer; a wish, beside which a yes is none. */
const isUndoing = ({ kind }: Match, { kind: undone }: Match): boolean =>
  kind === 'wishes' ? undone === 'yes' : OF_STAYING.includes(kind) && !BESIDES.includes(undone)

const OF_STAYING: readonly Kind[] = ['stays', 'leaves']

/** A short message that says yes to what is past is thanks. */
function cuesIn(tokens: Tokens, { cues }: Language): Match[] {
  const signals = findSignals(tokens, cues)
  const isPast = tokens.text.length <= SHORT && signals.some(({ signal }) => signal === 'past')
  return signals.flatMap(({ signal, start, end }) => {
    const kind = signal in BY_CLASS ? BY_CLASS[signal as MessageClass] : undefined
    return kind && !(isPast && kind === 'yes') ? [{ kind, start, end, isBare: false }] : []
  })
}

/** What says yes, no or maybe wherever it stands, else by its place; with a second look at what stands beside it. */
function answerOf(heard: Heard, isMeant: boolean): Answer | null {
  const wanted = BY_CLASS[heard.found]
  // What speaks of something else and ends in a question asks about that.
  const asksElse = !isMeant && heard.tokens.text.trimEnd().endsWith('?')
  const cue = asksElse ? undefined : heard.cues.find(({ kind }) => kind === wanted)
  const match = cue ?? (isMeant ? inContext(heard) : null)
  if (!match) return null
  const alone = { partstat: PARTSTATS[match.kind as keyof typeof PARTSTATS], evidence: match }
  return (isMeant && isAnswer(match) && besideOthers(match, heard)) || alone
}

/** Yes and no in one message are for the parent to look at; regrets behind a yes take nothing back. */
function besideOthers(match: Match, heard: Heard): Answer | null {
  const yes = heard.matches.find(each => isPlainYes(each, heard))
  if (!yes) return null
  const no = heard.matches.find(({ kind, isBare }) => kind === 'no' && !isBare)
  if (no) return { partstat: null, evidence: across(yes, no) }
  return match.kind === 'no' && yes.start < match.start ? { partstat: 'ACCEPTED', evidence: yes } : null
}

const PARTSTATS = { yes: 'ACCEPTED', no: 'DECLINED', cancels: 'DECLINED', maybe: 'TENTATIVE' } as const
const isAnswer = ({ kind }: Match): boolean => kind === 'yes' || kind === 'no'
const across = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

/** "We would come, but", "next time we will" are none, and in one clause with a no it is a part of that. */
function isPlainYes(each: Match, { matches, cues, tokens }: Heard): boolean {
  if (each.kind !== 'yes') return false
  const clause = clauseAround(each, tokens.text)
  const speaksAgainst = ({ kind }: Match) => kind === 'wishes' || kind === 'no'
  return ![...matches, ...cues].some(other => speaksAgainst(other) && overlaps(other, clause))
}

/** A guest who cancels declines. A question alone is none; behind a yes it may be one about the place. */
function inContext(heard: Heard): Match | null {
  const { found, matches, cues, tokens } = heard
  const first = (kind: Kind) => matches.find(each => each.kind === kind) ?? null
  const cancels = first('cancels')
  if (cancels && !isHosts(cancels, heard)) return cancels
  if (found === 'cancel') return null
  const question = tokens.text.indexOf('?')
  const answer = first('maybe') ?? first('no')
  if (question < 0) return answer ?? first('yes') ?? cues.find(({ kind }) => kind === 'yes') ?? null
  if (answer) return answer.kind === 'maybe' ? null : answer
  const isBefore = (each: Match) => each.isBare || clauseAround(each, tokens.text).end < question
  return [...matches, ...cues].find(each => each.kind === 'yes' && isBefore(each)) ?? null
}

/** Words behind "cancel" that may say what. */
const REACH = 4

/** "We have to cancel the party" is said by who gives it; "cancel for the party", and "we have to cancel", by a guest. */
function isHosts({ start, end }: Span, { tokens: { list }, language: { people, rsvp } }: Heard): boolean {
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
