import type { Facts } from '@/utils/model/facts'

/** What a parent may want to ask a host, besides the facts that are missing. */
export type HostQuestion = 'who-watches' | 'who-else' | 'sleeping' | 'night-pick-up' | 'water' | 'reach-you' | 'food'

const QUESTIONS: readonly { ask: HostQuestion; when: (facts: Facts) => boolean }[] = [
  { ask: 'sleeping', when: ({ kind }) => kind?.value === 'sleepover' },
  { ask: 'night-pick-up', when: ({ kind }) => kind?.value === 'sleepover' },
  { ask: 'water', when: ({ kind }) => kind?.value === 'pool' },
  { ask: 'who-watches', when: ({ parents }) => parents?.value !== 'stay' },
  { ask: 'reach-you', when: ({ parents }) => parents?.value === 'drop-off' },
  { ask: 'food', when: ({ allergies }) => allergies === undefined },
  { ask: 'who-else', when: () => true }
]

/** Picked by what the party is, the weightier first. */
export const hostQuestions = (facts: Facts): HostQuestion[] =>
  QUESTIONS.filter(({ when }) => when(facts)).map(({ ask }) => ask)
