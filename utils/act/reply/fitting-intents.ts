import type { Outcome, ReplyIntent } from '@/utils/model/decision'

const AFTER: Record<Outcome, readonly ReplyIntent[]> = {
  going: ['yes', 'part', 'ask', 'change-of-mind'],
  part: ['part', 'yes', 'ask', 'change-of-mind'],
  'not-going': ['no', 'another-time', 'cancel'],
  'ask-first': ['ask', 'maybe']
}

/** What a family may want to say to the host, given what they decided. After the party of those who went: thank you. */
export function fittingIntents(outcome: Outcome | null, isPast: boolean): readonly ReplyIntent[] {
  if (isPast && (outcome === 'going' || outcome === 'part')) return ['thanks']
  return outcome ? AFTER[outcome] : ['maybe', 'ask']
}
