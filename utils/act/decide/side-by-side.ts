import type { ChildSay, Decision, ParentSay } from '@/utils/model/decision'
import type { PartyKind } from '@/utils/model/facts'
import { orderCards } from './order-cards'

/** The one sentence that stands over the two columns. */
export type Prompt = 'agree' | 'child-not' | 'child-go-parent-not' | 'unsure' | 'unsure-now' | 'not-possible'

type Leaning = 'go' | 'not' | 'unsure'

const PROMPTS: { [Child in Leaning]: { [Parent in Leaning]: Prompt } } = {
  go: { go: 'agree', not: 'child-go-parent-not', unsure: 'unsure' },
  not: { go: 'child-not', not: 'agree', unsure: 'child-not' },
  unsure: { go: 'unsure', not: 'unsure', unsure: 'unsure' }
}

function childLeaning(say: ChildSay | null): Leaning {
  if (say?.wish === 'go' || say?.wish === 'go-for-a-bit') return 'go'
  return say?.wish === 'not-go' ? 'not' : 'unsure'
}

function parentLeaning(say: ParentSay | null): Leaning {
  if (say?.practical === 'fine') return 'go'
  return say?.practical ? 'not' : 'unsure'
}

type Sides = Pick<Decision, 'child' | 'parent' | 'notPossible'>

/** Which prompt both sides together get. It names what is there; it recommends nothing. `canSleep`: there is a night left. */
export function promptOf({ child, parent, notPossible }: Sides, canSleep: boolean): Prompt {
  if (notPossible !== null) return 'not-possible'
  const prompt = PROMPTS[childLeaning(child)][parentLeaning(parent)]
  return prompt === 'unsure' && !canSleep ? 'unsure-now' : prompt
}

/** What people say on both sides; closed cards of equal weight. */
export type Consideration =
  | 'host-may-be-shy'
  | 'whole-class'
  | 'party-is-not-friend'
  | 'trust-your-gut'
  | 'ask-for-safety'

const CONSIDERATIONS: readonly Consideration[] = [
  'host-may-be-shy',
  'whole-class',
  'party-is-not-friend',
  'trust-your-gut',
  'ask-for-safety'
]

/** All considerations, turned so that none is always first. */
export const considerationsFor = (seed: string): Consideration[] => orderCards(CONSIDERATIONS, seed)

/** Ways between all and nothing; folded, and of no more weight than "not this time". */
export type MiddleWay =
  | 'first-part'
  | 'arrive-early'
  | 'with-a-friend'
  | 'stay-at-first'
  | 'way-out-sign'
  | 'home-to-bed'

const MIDDLE_WAYS: readonly MiddleWay[] = [
  'first-part',
  'arrive-early',
  'with-a-friend',
  'stay-at-first',
  'way-out-sign'
]

/** A sleepover can also be an evening without the night. */
export const middleWaysFor = (kind: PartyKind | undefined): readonly MiddleWay[] =>
  kind === 'sleepover' ? ['home-to-bed', ...MIDDLE_WAYS] : MIDDLE_WAYS
