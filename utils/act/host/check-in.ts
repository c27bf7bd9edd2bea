import type { CheckIn, CheckInStep, ChildStand, ReachOut } from '@/utils/model/check-in'
import type { When } from '@/utils/model/facts'

/** A step came out of turn; a parent sees the screen as it stands. */
export class CheckInNotAllowed extends Error {
  override name = 'CheckInNotAllowed'
}

export const newCheckIn = (childId: string, today: When): CheckIn => ({
  childId,
  stand: null,
  mayTell: [],
  askedWhom: null,
  hasHeard: false,
  agreedWords: null,
  usedOn: today
})

/**
 * The check-in after a step; the given one is not changed. What the child said holds until they say something else.
 * Throws `CheckInNotAllowed`.
 */
export const applyCheckIn = (checkIn: CheckIn, step: CheckInStep, today: When): CheckIn => ({
  ...checkIn,
  ...changeOf(checkIn, step),
  usedOn: today
})

function changeOf(checkIn: CheckIn, step: CheckInStep): Partial<CheckIn> {
  switch (step.step) {
    case 'says':
      return { stand: step.stand, mayTell: TELLS.includes(step.stand) ? step.mayTell : [], agreedWords: null }
    case 'asked':
      if (!openReachOuts(checkIn).includes('question')) throw new CheckInNotAllowed('one question, after a shrug')
      return { askedWhom: step.whom }
    case 'heard':
      if (checkIn.askedWhom === null) throw new CheckInNotAllowed('nobody was asked')
      return { hasHeard: true }
    case 'read':
      return { agreedWords: step.isOk ? step.words : null }
  }
}

/** Only who spoke can have said what may be told. */
const TELLS: readonly ChildStand[] = ['fine', 'someone-over', 'be-asked']

/**
 * What may be drafted now, by what the child said. "I don't want you to write" stops every draft; a shrug leaves one
 * question to one parent, and once it is answered, thanks. Nobody needs a check-in to plan something nice.
 */
export function openReachOuts(checkIn: CheckIn | null): readonly ReachOut[] {
  const stand = checkIn?.stand ?? null
  if (!checkIn || stand === null) return ['get-together', 'teacher', 'visit-thanks', ...afterAnswer(checkIn)]
  if (stand === 'do-not-write') return []
  if (stand === 'shrug') return afterShrug(checkIn)
  const tells: readonly ReachOut[] = checkIn.mayTell.includes('likes-parties') ? ['door-opener'] : []
  return ['get-together', ...tells, 'teacher', 'visit-thanks', ...afterAnswer(checkIn)]
}

const afterAnswer = (checkIn: CheckIn | null): readonly ReachOut[] =>
  checkIn?.hasHeard ? ['answer-thanks', 'apology'] : []

/** What was heard may lead further; then the child reads the words first. */
function afterShrug(checkIn: CheckIn): readonly ReachOut[] {
  if (checkIn.askedWhom === null) return ['question']
  return checkIn.hasHeard ? [...afterAnswer(checkIn), 'get-together', 'door-opener'] : []
}

/** Whether the child reads the exact words of this draft before it goes: whatever says something of them, once asked. */
export const needsChildsOk = (checkIn: CheckIn | null, reachOut: ReachOut): boolean =>
  (checkIn?.hasHeard ?? false) && OF_THE_CHILD.includes(reachOut)

const OF_THE_CHILD: readonly ReachOut[] = ['get-together', 'door-opener', 'teacher']

/** Whether a draft may be put into a chat or copied: it is open, and where the child reads it first, word for word theirs. */
export function isCleared(checkIn: CheckIn | null, reachOut: ReachOut, words: string): boolean {
  if (!openReachOuts(checkIn).includes(reachOut)) return false
  return !needsChildsOk(checkIn, reachOut) || checkIn?.agreedWords === words
}

/** Without a name and without words: what the child said stays, and that the one question was asked. */
export const withoutNames = (checkIn: CheckIn): CheckIn => ({
  ...checkIn,
  askedWhom: checkIn.askedWhom === null ? null : '',
  agreedWords: null
})

/** What stays of one that was not used for long: "I don't want you to write" alone, since it still holds. */
export const restOf = ({ childId, stand, usedOn }: CheckIn): CheckIn | null =>
  stand === 'do-not-write' ? { ...newCheckIn(childId, usedOn), stand } : null

/** Whether the draft may say that the child has been talking about somebody: only by the child's leave. */
export const mayTellOfWish = (checkIn: CheckIn | null): boolean => checkIn?.mayTell.includes('likes-company') ?? false
