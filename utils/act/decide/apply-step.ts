import type { ChildSay, DecideStep, Decision, Outcome } from '@/utils/model/decision'
import { answerBefore, lastAnswer, wentThere } from './answer-before'

type StepName = DecideStep['step']
type StepOf<Name extends StepName> = Extract<DecideStep, { step: Name }>

/** A step came out of turn. `reason` is for us; a parent sees the screen as it stands. */
export class StepNotAllowed extends Error {
  override name = 'StepNotAllowed'
  constructor(
    readonly step: StepName,
    readonly reason: string
  ) {
    super(`${step}: ${reason}`)
  }
}

interface Rule<Name extends StepName> {
  /** Each with the reason that it gives when it fails. */
  guards: readonly { reason: string; holds: (decision: Decision, step: StepOf<Name>) => boolean }[]
  change: (decision: Decision, step: StepOf<Name>) => Partial<Decision>
}

/** After "not go" nobody asks what would help; the card about the inviter stands in for that question. */
const isOneTurn = ({ wish, inviter, help }: ChildSay): boolean =>
  help === undefined || (wish !== 'not-go' && inviter === undefined)

/** Where going cannot be, nobody asks for it; where it can, nobody asks for something instead. */
const isOfThisTurn = ({ notPossible }: Decision, { wish, instead }: ChildSay): boolean =>
  notPossible === null ? instead === undefined : wish === undefined

/** "Decided together" is only what came after both turns: a first turn after an outcome opens it again. */
const openAgain = (decision: Decision): Partial<Decision> =>
  decision.outcome === null ? {} : { ...undo(decision), childOk: null, takenBack: decision.outcome }

/** What the host may have been told stays known. */
const undo = (decision: Decision) => ({ ...UNDECIDED, changedFrom: lastAnswer(decision) })

/** The child said OK, or not, to what was decided before; they get to see this too. */
const isAnother = ({ outcome }: Decision, next: Outcome): boolean => outcome !== null && outcome !== next

/** Which step may follow which, and what it changes. An outcome may always be recorded: the later tap wins. */
const RULES: { [Name in StepName]: Rule<Name> } = {
  'child-says': {
    guards: [
      { reason: 'no child is set up for it', holds: ({ childId }) => childId !== null },
      { reason: 'decided together; reopen first', holds: ({ child, outcome }) => child === null || outcome === null },
      { reason: 'a no is not talked over', holds: (_, { say }) => isOneTurn(say) },
      { reason: 'what is kept is not stored', holds: (_, { say }) => say.about !== 'private' },
      { reason: 'the turn was about something else', holds: (decision, { say }) => isOfThisTurn(decision, say) }
    ],
    change: (decision, { say, toldByParent }) => ({
      ...openAgain(decision),
      ...(decision.notPossible !== null && { parent: { practical: 'cannot' } }),
      child: say,
      toldByParent
    })
  },
  'parent-says': {
    guards: [{ reason: 'the child comes first', holds: ({ child }) => child !== null }],
    change: (decision, { say }) => ({ ...(decision.parent === null && openAgain(decision)), parent: say })
  },
  sleep: {
    guards: [{ reason: 'decided already; reopen first', holds: ({ outcome }) => outcome === null }],
    change: (_, { until }) => ({ sleepUntil: until })
  },
  outcome: {
    guards: [],
    change: (decision, { outcome, because }) => ({
      outcome,
      because,
      changedFrom: answerBefore(decision, outcome),
      childOk: isAnother(decision, outcome) ? null : decision.childOk,
      sleepUntil: null,
      takenBack: null
    })
  },
  'child-said': {
    guards: [{ reason: 'the child has spoken', holds: ({ child }) => child === null }],
    change: (_, { said }) => ({ childSaid: said })
  },
  'child-answers': {
    guards: [
      { reason: 'the child was not asked', holds: ({ child }) => child !== null },
      { reason: 'there is no outcome yet', holds: ({ outcome }) => outcome !== null }
    ],
    change: (decision, { ok }) =>
      ok || decision.childOk === false ? { childOk: ok } : { ...undo(decision), childOk: false }
  },
  reopen: {
    guards: [{ reason: 'it is open', holds: ({ outcome, sleepUntil }) => outcome !== null || sleepUntil !== null }],
    change: decision => ({ ...undo(decision), childOk: null, takenBack: null })
  },
  'not-possible': {
    guards: [{ reason: 'the child has spoken', holds: ({ child }) => child === null }],
    change: (_, { because }) => ({ notPossible: because })
  },
  offer: {
    guards: [{ reason: 'it is not a no', holds: ({ outcome }) => outcome === 'not-going' }],
    change: (_, { offers }) => ({ offers })
  },
  plan: {
    guards: [{ reason: 'nobody goes', holds: wentThere }],
    change: (_, { plan }) => ({ plan })
  },
  'child-after': {
    guards: [
      { reason: 'there is no child to say it', holds: ({ childId }) => childId !== null },
      { reason: 'nobody went', holds: wentThere },
      { reason: 'it is asked once', holds: ({ afterSay, isAfterOver }) => afterSay === null && !isAfterOver }
    ],
    change: (_, { say }) => ({ afterSay: say })
  },
  'end-after': {
    guards: [
      { reason: 'nobody went', holds: wentThere },
      { reason: 'it is asked once', holds: ({ isAfterOver }) => !isAfterOver }
    ],
    change: (_, { helped }) => ({ helped, isAfterOver: true })
  }
}

const UNDECIDED = { outcome: null, because: '', sleepUntil: null } as const

/**
 * The decision after a step; the given one is not changed. `now` is an instant. A first "not OK for me" takes the
 * outcome back, so that both sides are looked at once more; a second one is noted and blocks nothing. Throws
 * `StepNotAllowed`.
 */
export function applyStep(decision: Decision, step: DecideStep, now: string): Decision {
  return { ...decision, ...changeOf(decision, step), updatedAt: now }
}

/** Whether a step may follow now. */
export const canApply = (decision: Decision, step: DecideStep): boolean => failedGuard(decision, step) === undefined

function changeOf(decision: Decision, step: DecideStep): Partial<Decision> {
  const failed = failedGuard(decision, step)
  if (failed !== undefined) throw new StepNotAllowed(step.step, failed)
  return ruleOf(step).change(decision, step)
}

const failedGuard = (decision: Decision, step: DecideStep): string | undefined =>
  ruleOf(step).guards.find(guard => !guard.holds(decision, step))?.reason

/** The table is typed by name; TypeScript cannot follow a union through it. */
const ruleOf = (step: DecideStep) => RULES[step.step] as Rule<StepName>
