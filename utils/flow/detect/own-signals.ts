import type { Tokens } from '@/utils/kit/tokens'
import { readSpeakers } from '@/utils/kit/turns'
import type { Signal } from '@/utils/languages/language'
import { bySentence } from './by-sentence'
import type { FoundSignal } from './find-signals'
import { ANSWERS, HOSTING, OCCASIONS } from './signal-kinds'
import { isAnswered, subjectOf } from './subject'

/** The signals that its writer gives about a party: no change of a training, neither a polite close nor the answers below a copied invitation. */
export const ownSignals = (signals: readonly FoundSignal[], tokens: Tokens): readonly FoundSignal[] =>
  withoutAnswers(withoutOthers(withoutClosing(signals, tokens), tokens.text), tokens.text)

const CHANGING: ReadonlySet<Signal> = new Set(['update', 'cancel'])
const OTHERS: ReadonlySet<Signal> = new Set(['routine', 'school', 'work'])

/** "Practice moved to 6pm. Thanks for the birthday cake": the change is of what stands before it in its sentence. */
function withoutOthers(signals: readonly FoundSignal[], text: string): readonly FoundSignal[] {
  if (!signals.some(({ signal }) => OTHERS.has(signal)) || !signals.some(({ signal }) => CHANGING.has(signal)))
    return signals
  return bySentence(signals, text).flatMap(sentence => {
    const other = sentence.find(({ signal }) => OTHERS.has(signal))
    if (!other || sentence.some(({ signal }) => OCCASIONS.has(signal))) return sentence
    const changes = new Set(
      sentence.filter(({ signal, start }) => CHANGING.has(signal) && start >= other.start).map(({ start }) => start)
    )
    return sentence.filter(
      ({ signal, start }) => !changes.has(start) || !(CHANGING.has(signal) || signal === 'reply-no')
    )
  })
}

/** Most words behind the thanks that close a message: a name, and its kisses. */
const CLOSING = 3

/** "Thanks, Ciara x" below an invitation thanks for nothing. */
function withoutClosing(signals: readonly FoundSignal[], { list }: Tokens): readonly FoundSignal[] {
  const words = list.filter(({ kind }) => kind === 'word')
  const from = words.at(-CLOSING - 1)?.start ?? 0
  return words.length < SPOKEN ? signals : signals.filter(({ signal, start }) => signal !== 'thanks' || start < from)
}

/** A shorter message may be no more than its thanks. */
const SPOKEN = 20

/** Longest "so very much for your kind" between thanks and what they are for, in UTF-16 units. */
const FOR = 40

/** "Thank you so much for the invitation" invites nobody: what is thanked for goes, in the same clause. */
export const withoutThanked = (signals: readonly FoundSignal[], { text }: Tokens): readonly FoundSignal[] => {
  const thanks = signals.filter(({ signal }) => signal === 'thanks')
  const isThanked = (each: FoundSignal) =>
    thanks.some(
      ({ start, end }) => start < each.end && each.start - end < FOR && !/[.!?,;:\n]/.test(text.slice(end, each.start))
    )
  return thanks.length === 0 ? signals : signals.filter(each => each.signal !== 'invited' || !isThanked(each))
}

/** "Subject: Re: Invitation": who answers a mail has not written its subject. */
export const withoutAnswered = (signals: readonly FoundSignal[], { text }: Tokens): readonly FoundSignal[] => {
  const subject = subjectOf(text)
  if (!isAnswered(subject)) return signals
  return signals.filter(each => each.end > subject.length || !HOSTING.has(each.signal))
}

/** "We have been invited to a party" invites nobody. */
export const withoutGuests = (signals: readonly FoundSignal[]): FoundSignal[] =>
  signals.filter(
    each =>
      each.signal !== 'invited' ||
      !signals.some(({ signal, start, end }) => signal === 'attends' && start < each.end && each.start < end)
  )

const ANSWERING: ReadonlySet<Signal> = new Set([...ANSWERS, 'thanks', 'asks-about', 'attends'])

/** Lines that begin with a dash, or with the hour at which a chat was written. */
const SPOKEN_LINE = /^(?:[-–—] ?\S|\[?\d{1,4}[.:/-]\d)/gm
/** Fewest of them that make a dialogue. */
const DIALOGUE = 2

/**
 * An answer on a line below an invitation is somebody else's: a copied chat is judged by how it begins. "- When is Bea's
 * party? - On the 18th": in a dialogue an occasion begins it too, and what is asked is answered. In a talk of several
 * speakers, who proposes something begins it too, and what they said to each other before is no answer to that.
 */
function withoutAnswers(signals: readonly FoundSignal[], text: string): FoundSignal[] {
  const isTalk = readSpeakers(text).length > 0
  const isDialogue = (text.match(SPOKEN_LINE)?.length ?? 0) >= DIALOGUE
  const begins = ({ signal }: FoundSignal) =>
    HOSTING.has(signal) || ((isDialogue || isTalk) && OCCASIONS.has(signal)) || (isTalk && signal === 'proposes')
  const first = signals.filter(begins).reduce((least, { start }) => Math.min(least, start), Infinity)
  if (!Number.isFinite(first)) return [...signals]
  const lineStart = isTalk ? text.lastIndexOf('\n', first) : -1
  const lineEnd = text.indexOf('\n', first)
  const isOwn = ({ signal, start }: FoundSignal) =>
    start > lineStart && (lineEnd < 0 || start < lineEnd) && !(isDialogue && signal === 'asks-about')
  return signals.filter(each => !ANSWERING.has(each.signal) || isOwn(each))
}

/**
 * "It is not cancelled", "not on Saturday but": a word of calling off is taken back by a phrase of change that is a "not"
 * longer, or that goes on from it. "A slip in the invitation" invites nobody.
 */
export function withoutDenied(signals: readonly FoundSignal[]): readonly FoundSignal[] {
  const changes = signals.filter(({ signal }) => signal === 'update')
  const isDenied = (off: FoundSignal) => isMoved(off, changes) || changes.some(change => goesBeyond(off, change))
  const isNamed = ({ start, end }: FoundSignal) => changes.some(each => each.start <= start && end <= each.end)
  return signals.filter(
    each => !(each.signal === 'cancel' && isDenied(each)) && !(each.signal === 'invited' && isNamed(each))
  )
}

/** "Ya no va a ser en el jardín, misma hora", "we must put it off to Sunday": words of both, beside another change. */
function isMoved(off: FoundSignal, changes: readonly FoundSignal[]): boolean {
  const [first, second] = changes.filter(({ start, end }) => start >= off.start && end <= off.end)
  return second !== undefined || (first?.start === off.start && changes.length > 1)
}

function goesBeyond(off: FoundSignal, { start, end }: FoundSignal): boolean {
  const longer = off.start - start + end - off.end
  const goesOn = start >= off.start && start < off.end && end > off.end
  return goesOn || (start <= off.start && end >= off.end && longer > 0 && longer <= NEGATION)
}

/** Longest "not" with its space, in UTF-16 units. */
const NEGATION = 7
