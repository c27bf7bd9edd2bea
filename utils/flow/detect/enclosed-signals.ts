import type { Signal } from '@/utils/languages/language'
import type { FoundSignal } from './find-signals'
import { ANSWERS } from './signal-kinds'

const ASKING: ReadonlySet<Signal> = new Set(['asks-reply', 'invites', 'invited', 'hosts'])
const ASKED: ReadonlySet<Signal> = new Set([
  ...ANSWERS,
  'thanks',
  'asks-about',
  'attends',
  'wishes',
  'update',
  'past',
  'cancel'
])
/** "I have to sign him off", "he is on a school trip then": the words of forms and mailings, and what keeps somebody. */
const OFFERS: ReadonlySet<Signal> = new Set(['promotion', 'asks-reply', 'school', 'routine', 'work'])
const REFUSING: ReadonlySet<Signal> = new Set(['reply-no'])
const TOLD: ReadonlySet<Signal> = new Set([...ANSWERS, 'past'])

/**
 * "let me know if you can't make it", "love you to come": the words of an answer inside those that ask for one; "if it
 * rains it is cancelled": those of calling off inside a host's; "might be ten minutes late": those of another answer
 * inside one that is said in more words.
 */
export function withoutEnclosed(signals: readonly FoundSignal[]): FoundSignal[] {
  const isAsked = inside(ASKING, ASKED)
  const isPart = inside(TOLD, ANSWERS)
  const isSaid = inside(REFUSING, OFFERS)
  const sorted = withoutRefused(signals).toSorted((a, b) => a.start - b.start || b.end - a.end)
  return withoutBegun(sorted).filter(signal => !isAsked(signal) && !isPart(signal) && !isSaid(signal))
}

/** Whether a signal of `inner` stands within a longer one of `outer`, which was asked about before. */
function inside(outer: ReadonlySet<Signal>, inner: ReadonlySet<Signal>) {
  let [from, to] = [-1, -1]
  return ({ signal, start, end }: FoundSignal): boolean => {
    const isInside = inner.has(signal) && start >= from && end <= to && end - start < to - from
    if (outer.has(signal) && end > to) [from, to] = [start, end]
    return isInside
  }
}

/** "He can't come": the words that ask whether he can, and say that he cannot. */
function withoutRefused(signals: readonly FoundSignal[]): readonly FoundSignal[] {
  const refused = new Map(signals.filter(({ signal }) => signal === 'reply-no').map(({ start, end }) => [start, end]))
  return signals.filter(({ signal, start, end }) => !REFUSED.has(signal) || (refused.get(start) ?? Infinity) > end)
}

const REFUSED: ReadonlySet<Signal> = new Set(['invites', 'proposes', 'asks-reply'])

/** What a word may end, though a phrase of its own begins with it: "has anyone seen", and "seen the forecast". */
const BEGUN_IN: Partial<Record<Signal, readonly Signal[]>> = {
  update: ['past'],
  'reply-no': ['update', 'routine'],
  'reply-yes': ['update']
}

/** Without the phrases that begin inside one that says something else. */
function withoutBegun(signals: readonly FoundSignal[]): FoundSignal[] {
  const last = new Map<Signal, FoundSignal>()
  return signals.filter(one => {
    const isBegun = BEGUN_IN[one.signal]?.some(signal => {
      const other = last.get(signal)
      return other !== undefined && other.start < one.start && one.start < other.end
    })
    last.set(one.signal, one)
    return !isBegun
  })
}
