import { expect, it } from 'vitest'
import { fittingIntents } from '@/utils/act/reply/fitting-intents'

it.each([
  ['going', false, ['yes', 'part', 'ask', 'change-of-mind']],
  ['going', true, ['thanks']],
  ['part', true, ['thanks']],
  ['not-going', false, ['no', 'another-time', 'cancel']],
  ['not-going', true, ['no', 'another-time', 'cancel']],
  [null, false, ['maybe', 'ask']]
] as const)('%s, past: %s', (outcome, isPast, intents) => expect(fittingIntents(outcome, isPast)).toEqual(intents))
