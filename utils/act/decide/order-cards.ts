import { fingerprint } from '@/utils/kit/text'

/**
 * The same cards in turn, so that none is always first. The seed fixes where to begin: with child and invitation as the
 * seed, a turn that is resumed looks the same.
 */
export function orderCards<Card>(cards: readonly Card[], seed: string): Card[] {
  const first = cards.length ? Number.parseInt(fingerprint(seed).slice(0, 8), 16) % cards.length : 0
  return [...cards.slice(first), ...cards.slice(0, first)]
}
