import { newDecision } from '@/utils/act/decide/new-decision'
import type { Decision } from '@/utils/model/decision'
import type { Certainty, Fact, FactName, Facts, FactValues } from '@/utils/model/facts'
import type { Child } from '@/utils/model/family'
import type { Invitation } from '@/utils/model/invitation'

/** Facts as if a message had said them in so many words. */
export function facts(values: Partial<FactValues>, certainty: Certainty = 'known'): Facts {
  const entries = Object.entries(values).map(([name, value]) => [name, fact(value, certainty)])
  return Object.fromEntries(entries) as Facts
}

const fact = (value: FactValues[FactName], certainty: Certainty): Fact<FactValues[FactName]> => ({
  value,
  certainty,
  source: null,
  alternatives: []
})

export const invitation = (values: Partial<FactValues>, more: Partial<Invitation> = {}): Invitation => ({
  id: '5f0c9a52-3c1e-4b0a-9d43-1f7f2a9d0c11',
  origin: 'whatsapp',
  conversation: { key: 'whatsapp/1', weak: false, site: 'whatsapp', title: 'Class 3', group: true },
  sender: 'Robin Field',
  addedAt: '2026-11-01T10:00:00Z',
  facts: facts(values),
  questions: [],
  edits: {},
  history: [],
  cancelled: false,
  timeZone: 'Europe/London',
  sequence: 0,
  standing: 'waiting',
  lastDay: values.start?.slice(0, 10) ?? '9999-12-31',
  ...more
})

export const decision = (more: Partial<Decision> = {}): Decision => ({
  ...newDecision('5f0c9a52-3c1e-4b0a-9d43-1f7f2a9d0c11', 'a', '2026-11-01T10:00:00Z'),
  ...more
})

export const child = (id: string, name: string): Child => ({ id, name, picture: 'owl', band: '8-12' })
