import type { ChildSay, Decision, ParentSay } from '@/utils/model/decision'
import type { PartyKind } from '@/utils/model/facts'
import { orderCards } from './order-cards'

/** The one sentence that stands over the two columns. */
export type Prompt =
  | 'agree'
  | 'child-not'
  | 'child-go-parent-hard'
  | 'cannot'
  | 'not-possible'
  | 'unsure'
  | 'unsure-now'
  | 'child-asks'
  | 'sleep'
  | 'talk'

type Leaning = 'go' | 'not' | 'unsure'
type Practical = NonNullable<ParentSay['practical']> | 'unsaid'

const PROMPTS: { [Child in Leaning]: { [Parent in Practical]: Prompt } } = {
  go: { fine: 'agree', hard: 'child-go-parent-hard', cannot: 'cannot', unsaid: 'unsure' },
  not: { fine: 'child-not', hard: 'agree', cannot: 'agree', unsaid: 'child-not' },
  unsure: { fine: 'unsure', hard: 'unsure', cannot: 'cannot', unsaid: 'unsure' }
}

function childLeaning(say: ChildSay | null): Leaning {
  if (say?.wish === 'go' || say?.wish === 'go-for-a-bit') return 'go'
  return say?.wish === 'not-go' ? 'not' : 'unsure'
}

type Sides = Pick<Decision, 'child' | 'parent' | 'notPossible'>

interface Left {
  /** Something of the party is not known yet. */
  hasUnknown: boolean
  /** There is a night left. */
  canSleep: boolean
}

/** Which prompt both sides together get. It names what is there; it recommends nothing. */
export function promptOf({ child, parent, notPossible }: Sides, left: Left): Prompt {
  if (notPossible !== null) return 'not-possible'
  const prompt = PROMPTS[childLeaning(child)][parent?.practical ?? 'unsaid']
  return prompt === 'unsure' ? unsureOf(child, left) : prompt
}

/** What is unknown comes first; where nothing is, the child's own questions. */
function unsureOf(child: ChildSay | null, { hasUnknown, canSleep }: Left): Prompt {
  if (hasUnknown) return canSleep ? 'unsure' : 'unsure-now'
  if (child?.wish === 'know-more') return 'child-asks'
  return canSleep ? 'sleep' : 'talk'
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
