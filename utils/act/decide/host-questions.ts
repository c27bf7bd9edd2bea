import type { Facts } from '@/utils/model/facts'

/** What a parent may want to ask a host, besides the facts that are missing. */
export type HostQuestion =
  | 'who-watches'
  | 'who-else'
  | 'sleeping'
  | 'night-pick-up'
  | 'water'
  | 'trampoline'
  | 'say-hello'
  | 'reach-you'
  | 'food'

const QUESTIONS: readonly { ask: HostQuestion; when: (facts: Facts) => boolean }[] = [
  { ask: 'sleeping', when: ({ kind }) => kind?.value === 'sleepover' },
  { ask: 'night-pick-up', when: ({ kind }) => kind?.value === 'sleepover' },
  { ask: 'water', when: ({ kind, water }) => kind?.value === 'pool' || water !== undefined },
  { ask: 'trampoline', when: ({ trampoline }) => trampoline !== undefined },
  { ask: 'who-watches', when: ({ parents }) => parents?.value !== 'stay' },
  // A class is invited by families that one may never have met.
  { ask: 'say-hello', when: ({ circle }) => circle?.value === 'class' },
  { ask: 'reach-you', when: ({ parents }) => parents?.value === 'drop-off' },
  { ask: 'food', when: ({ allergies }) => allergies === undefined },
  { ask: 'who-else', when: () => true }
]

/** Picked by what the party is, the weightier first. */
export const hostQuestions = (facts: Facts): HostQuestion[] =>
  QUESTIONS.filter(({ when }) => when(facts)).map(({ ask }) => ask)
