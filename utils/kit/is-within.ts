import { MatchPattern } from '@webext-core/match-patterns'

/** Whether one of these match patterns includes an address. */
export const isWithin = (url: string, patterns: readonly string[]): boolean =>
  patterns.some(pattern => new MatchPattern(pattern).includes(url))
