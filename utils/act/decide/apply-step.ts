import type { ChildSay, DecideStep, Decision, Outcome } from '@/utils/model/decision'

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
  /** `now` is an instant. */
  change: (decision: Decision, step: StepOf<Name>, now: string) => Partial<Decision>
}

/** After "not go" nobody asks what would help; the card about the inviter stands in for that question. */
const isOneTurn = ({ wish, inviter, help }: ChildSay): boolean =>
  help === undefined || (wish !== 'not-go' && inviter === undefined)

/** Where going cannot be, nobody asks for it; where it can, nobody asks for something instead. */
const isOfThisTurn = ({ notPossible }: Decision, { wish, instead }: ChildSay): boolean =>
  notPossible === null ? instead === undefined : wish === undefined

/** An outcome is taken back, and said to be. Where there is none, what was taken back before stays so. */
const openAgain = (decision: Decision): Partial<Decision> =>
  decision.outcome === null ? {} : { ...undo(decision), childOk: null, wasNotOk: false, takenBack: decision.outcome }

/** Whether somebody comes, as a host reads it; a question is no answer. */
const COMES: Record<Outcome, boolean | null> = { going: true, part: true, 'not-going': false, 'ask-first': null }

/** What the host may have been told so far. */
const lastAnswer = ({ outcome, changedFrom }: Decision): Outcome | null =>
  outcome !== null && COMES[outcome] !== null ? outcome : changedFrom

/** What the host may have been told stays known. */
const undo = (decision: Decision) => ({ ...UNDECIDED, changedFrom: lastAnswer(decision) })

/** The last answer, unless the host would read the same from the new outcome. */
function changedFrom(decision: Decision, outcome: Outcome): Outcome | null {
  const before = lastAnswer(decision)
  return before !== null && COMES[before] === COMES[outcome] ? null : before
}

/** "Not possible" stands with a no alone. */
const isNo = (outcome: Outcome | null): boolean => outcome === 'not-going'

/** What comes after a party is asked where there was one to go to. */
const wentThere = ({ outcome }: Decision): boolean => outcome !== null && COMES[outcome] === true

/** Which step may follow which, and what it changes. An outcome may always be recorded: the later tap wins. */
const RULES: { [Name in StepName]: Rule<Name> } = {
  'child-says': {
    guards: [
      { reason: 'no child is set up for it', holds: ({ childId }) => childId !== null },
      {
        reason: 'decided together; reopen first',
        holds: ({ child, outcome, isAskedAnew }) => child === null || outcome === null || isAskedAnew
      },
      { reason: 'a no is not talked over', holds: (_, { say }) => isOneTurn(say) },
      { reason: 'what is kept is not stored', holds: (_, { say }) => say.about !== 'private' },
      { reason: 'the turn was about something else', holds: (decision, { say }) => isOfThisTurn(decision, say) }
    ],
    // "Decided together" is only what came after both turns.
    change: (decision, { say, toldByParent }, now) => ({
      ...openAgain(decision),
      ...(decision.notPossible !== null && { parent: { practical: 'cannot' } }),
      child: say,
      childAt: now,
      isAskedAnew: false,
      toldByParent
    })
  },
  'parent-says': {
    guards: [{ reason: 'the child comes first', holds: ({ child, isAskedAnew }) => child !== null && !isAskedAnew }],
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
      changedFrom: changedFrom(decision, outcome),
      notPossible: isNo(outcome) ? decision.notPossible : null,
      childOk: outcome === decision.outcome ? decision.childOk : null,
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
      ok || decision.wasNotOk ? { childOk: ok } : { ...undo(decision), childOk: null, wasNotOk: true }
  },
  reopen: {
    guards: [
      {
        reason: 'it is open',
        holds: ({ outcome, sleepUntil, isAskedAnew }) => outcome !== null || sleepUntil !== null || isAskedAnew
      }
    ],
    change: decision => ({ sleepUntil: null, isAskedAnew: false, ...openAgain(decision) })
  },
  'ask-anew': {
    guards: [
      { reason: 'the child was not asked yet', holds: ({ child }) => child !== null },
      { reason: 'decided together; reopen first', holds: ({ outcome }) => outcome === null }
    ],
    change: () => ({ isAskedAnew: true, parent: null, notPossible: null, sleepUntil: null })
  },
  'not-possible': {
    guards: [{ reason: 'the child has spoken', holds: ({ child, isAskedAnew }) => child === null || isAskedAnew }],
    change: (decision, { because }) => ({
      ...(because !== null && !isNo(decision.outcome) && openAgain(decision)),
      notPossible: because
    })
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
  return { ...decision, ...changeOf(decision, step, now), updatedAt: now }
}

/** Whether a step may follow now. */
export const canApply = (decision: Decision, step: DecideStep): boolean => failedGuard(decision, step) === undefined

function changeOf(decision: Decision, step: DecideStep, now: string): Partial<Decision> {
  const failed = failedGuard(decision, step)
  if (failed !== undefined) throw new StepNotAllowed(step.step, failed)
  return ruleOf(step).change(decision, step, now)
}

const failedGuard = (decision: Decision, step: DecideStep): string | undefined =>
  ruleOf(step).guards.find(guard => !guard.holds(decision, step))?.reason

/** The table is typed by name; TypeScript cannot follow a union through it. */
const ruleOf = (step: DecideStep) => RULES[step.step] as Rule<StepName>
