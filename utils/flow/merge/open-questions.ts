import type { Facts, Question } from '@/utils/model/facts'
import type { Edits } from '@/utils/model/invitation'
import type { PartyReading } from '@/utils/model/reading'

/** New questions of a message, and the old ones that it does not answer. */
export function joinQuestions(questions: readonly Question[], party: PartyReading): readonly Question[] {
  const asked = party.questions.filter(({ why }) => why !== 'missing')
  const old = questions.filter(({ about }) => !party.facts[about] && !asked.some(question => question.about === about))
  const missing = party.questions.filter(
    ({ about, why }) => why === 'missing' && !old.some(question => question.about === about)
  )
  return [...old, ...asked, ...missing]
}

/** Whether something is still to be asked once all facts are known. */
function isOpen({ about, why }: Question, facts: Facts, edits: Edits): boolean {
  if (edits[about] !== undefined) return false
  if (why !== 'missing') return true
  if (about === 'venue') return facts.venue === undefined && facts.address === undefined
  if (about === 'start') return facts.start === undefined || facts.start.value.length === 10
  return facts[about] === undefined
}

const ASK_FOR_END: Question = { about: 'end', why: 'missing' }

/** `facts` are those of the invitation: an end that was left behind is gone from them. */
export function openQuestions(
  questions: readonly Question[],
  facts: Facts,
  edits: Edits,
  isEndLeft: boolean
): readonly Question[] {
  const open = questions.filter(question => isOpen(question, facts, edits))
  return isEndLeft ? [...open.filter(({ about }) => about !== 'end'), ASK_FOR_END] : open
}
