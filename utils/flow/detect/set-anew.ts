import type { Signal } from '@/utils/languages/language'
import { isQuestion } from './by-sentence'
import { type Counts, type Findings, isAbout } from './features'
import type { FoundSignal } from './find-signals'

/** Furthest that the new day stands from the word that tells of it, in UTF-16 units. */
const NEW_DAY = 12
/** As far as that, where nothing but the new time is told: "we'll do it on the 23rd of May instead". */
const TOLD = 30

/** What a host does at the new time. */
const DOING: ReadonlySet<Signal> = new Set(['proposes', 'hosts', 'invites'])
/** What speaks of something else on that day: "see you at school on Monday", "he was ill on Sunday". */
const ELSEWHERE: ReadonlySet<Signal> = new Set(['work', 'past', 'attends', 'reply-maybe'])
/** "Party's cancelled. Training on Friday is on", "The tea. Friday's tea will not be held": that is no new day, whatever leads to it. */
const OTHERS: ReadonlySet<Signal> = new Set(['cancel', 'school', 'routine'])

/** Whether the new day stands close behind the word that tells of it, or in it. */
export const leadsTo = (day: number, end: number): boolean => Math.abs(day - end) <= NEW_DAY

/** "We had to postpone Ella's party to 6 June": a word that calls off goes on to a new day in one phrase of change. */
export const isPutOff = (signals: readonly FoundSignal[], { lastDay }: Findings): boolean =>
  signals.some(
    off =>
      off.signal === 'cancel' &&
      signals.some(
        ({ signal, start, end }) =>
          signal === 'update' && start < off.end && end > off.end && lastDay >= off.end && leadsTo(lastDay, end)
      )
  )

/**
 * Where the words begin that set a party anew behind those that call it off, in UTF-16 units; -1 without such. "We must put
 * it off, new date: 12 December", "Saturday's party is cancelled, we do it on the 23rd instead", "I have to move our dinner.
 * Can we meet on Friday?".
 */
export function setAnewFrom(
  signals: readonly FoundSignal[],
  counts: Counts,
  { lastDay }: Findings,
  text: string
): number {
  const off = signals.findLast(({ signal, start }) => signal === 'cancel' && start < lastDay)
  if (!off || lastDay < off.end) return -1
  const { from, to, isParted } = clauseAt(text, lastDay, off)
  const told = signals.filter(({ start, end }) => start >= from && end <= to)
  if (told.some(({ signal }) => OTHERS.has(signal))) return -1
  const led = signals.find(({ signal, end }) => signal === 'update' && end > off.end && leadsTo(lastDay, end))
  if (led) return Math.min(Math.max(led.start, off.end), lastDay)
  if (!isParted || told.some(({ signal }) => ELSEWHERE.has(signal))) return -1
  // Who moves something has something to move; who calls something off has to say what.
  const isMoving = signals.some(({ signal, start, end }) => signal === 'update' && start >= off.start && end <= off.end)
  const mayDo = isMoving || isAbout(counts)
  const isDone = (signal: Signal) => DOING.has(signal) || (signal === 'asks-reply' && isQuestion(text, lastDay))
  const isNews = ({ signal, start, end }: FoundSignal) =>
    (signal === 'update' || (mayDo && isDone(signal))) && start - lastDay <= TOLD && lastDay - end <= TOLD
  return told.some(isNews) ? from : -1
}

interface Clause {
  from: number
  to: number
  /** A sign parts it from the words that call off, or ends them. */
  isParted: boolean
}

/** The clause of a day behind the words that call off. */
function clauseAt(text: string, day: number, off: FoundSignal): Clause {
  const parted = text.slice(off.end - 1, day).search(/[.!?,;:\n–—][^.!?,;:\n–—]*$/)
  const behind = text.slice(day).search(/[!?\n]|\.(?:\s+\p{Lu}|$)/u)
  return {
    from: Math.max(off.end, off.end + parted),
    to: behind < 0 ? text.length : day + behind + 1,
    isParted: parted >= 0
  }
}
