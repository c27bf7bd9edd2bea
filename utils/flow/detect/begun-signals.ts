import type { Signal } from '@/utils/languages/language'
import type { FoundSignal } from './find-signals'

/**
 * Words that say something by themselves, and are a part of what the words before them say: "would not miss it" holds a
 * "miss it", "if absent" an "absent", and in "who has seen the cap" nothing is "seen the rain".
 * Signals in the order of the text, the longer of two that begin together first.
 */
export function withoutBegun(signals: readonly FoundSignal[]): FoundSignal[] {
  const last = new Map<Signal, FoundSignal>()
  return signals.filter(one => {
    const isBegun = [...last.values()].some(other => isPartOf(one, other))
    if (HOLDING.has(one.signal)) last.set(one.signal, one)
    return !isBegun
  })
}

const HOLDING: ReadonlySet<Signal> = new Set(['reply-yes', 'reply-no', 'reply-maybe', 'past', 'update', 'routine'])

function isPartOf(one: FoundSignal, other: FoundSignal): boolean {
  if (one.start >= other.end || one.signal === other.signal) return false
  if (one.signal === 'update') return other.signal === 'past' && other.start < one.start
  if (one.signal !== 'reply-yes' && one.signal !== 'reply-no') return false
  if (other.signal === 'update' || other.signal === 'routine')
    return one.signal === 'reply-no' && other.start < one.start
  const isLonger = one.end - one.start < other.end - other.start
  return other.signal !== 'past' && one.end <= other.end && isLonger
}
