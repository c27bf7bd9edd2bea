import { fingerprint } from '@/utils/kit/text'

/** Answers that are none of the others: after them. */
const LAST: readonly unknown[] = ['mixed', 'not-sure', 'else', 'private']

/**
 * The same cards in turn, so that none is always first; what is none of the others stays last. The seed fixes where to begin: with child and invitation as the
 * seed, a turn that is resumed looks the same.
 */
export function orderCards<Card>(cards: readonly Card[], seed: string): Card[] {
  const turned = cards.filter(card => !LAST.includes(card))
  const first = turned.length ? Number.parseInt(fingerprint(seed).slice(0, 8), 16) % turned.length : 0
  return [...turned.slice(first), ...turned.slice(0, first), ...cards.filter(card => LAST.includes(card))]
}
