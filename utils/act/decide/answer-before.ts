import type { Decision, Outcome } from '@/utils/model/decision'

/** Whether somebody comes, as a host reads it; a question is no answer. */
const COMES: Record<Outcome, boolean | null> = { going: true, part: true, 'not-going': false, 'ask-first': null }

/** Whether there was a party to go to, by what was decided. */
export const wentThere = ({ outcome }: Decision): boolean => outcome !== null && COMES[outcome] === true

/** What the host may have been told so far. */
export const lastAnswer = ({ outcome, changedFrom }: Decision): Outcome | null =>
  outcome !== null && COMES[outcome] !== null ? outcome : changedFrom

/** What the host may have been told before this outcome; null where they would read the same from it. */
export function answerBefore(decision: Decision, outcome: Outcome): Outcome | null {
  const before = lastAnswer(decision)
  return before !== null && COMES[before] === COMES[outcome] ? null : before
}
