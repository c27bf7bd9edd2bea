import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyStep, canApply } from '@/utils/act/decide/apply-step'
import { cardsOf, nextScreen, type Release, releaseTurn, screensOf, type Turn } from '@/utils/act/decide/child-turn'
import { newDecision } from '@/utils/act/decide/new-decision'
import { offersOf, wantsToMeet } from '@/utils/act/decide/offers-of'
import { promptOf } from '@/utils/act/decide/side-by-side'
import { STAGES, stageOf } from '@/utils/act/decide/stage-of'
import type { DecideStep, Decision } from '@/utils/model/decision'
import type { AgeBand } from '@/utils/model/family'

const NOW = '2026-11-02T08:00:00Z'
const OUTCOMES = ['going', 'part', 'not-going', 'ask-first'] as const
const BANDS: readonly AgeBand[] = ['5-7', '8-12']

/** What somebody does: a step, or a whole turn of the child's with every tap of it. */
type Act = { step: DecideStep } | { taps: readonly number[]; band: AgeBand; release: Release; words: string }

const steps: fc.Arbitrary<DecideStep> = fc.oneof(
  fc.record({
    step: fc.constant('parent-says' as const),
    say: fc.constantFrom(
      {},
      { practical: 'fine' as const },
      { practical: 'hard' as const },
      { matters: 'the way home' }
    )
  }),
  fc.constant<DecideStep>({ step: 'sleep', until: '2026-11-04' }),
  fc.record({
    step: fc.constant('outcome' as const),
    outcome: fc.constantFrom(...OUTCOMES),
    because: fc.constantFrom('', 'it is late')
  }),
  fc.constant<DecideStep>({ step: 'child-said', said: 'does-not-mind' }),
  fc.record({ step: fc.constant('child-answers' as const), ok: fc.boolean() }),
  fc.constant<DecideStep>({ step: 'reopen' }),
  fc.constant<DecideStep>({ step: 'ask-anew' }),
  fc.record({ step: fc.constant('not-possible' as const), because: fc.constantFrom(null, '', 'we are away') }),
  fc.record({
    step: fc.constant('offer' as const),
    offers: fc.subarray<'ask-again' | 'another-time'>(['ask-again', 'another-time'])
  }),
  fc.constant<DecideStep>({ step: 'plan', plan: { sign: 'a wave' } }),
  fc.constant<DecideStep>({ step: 'child-after', say: { feeling: 'happy', again: 'maybe' } }),
  fc.record({ step: fc.constant('end-after' as const), helped: fc.constantFrom(null, 'a-friend' as const) })
)

const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 2, arbitrary: steps.map(step => ({ step })) },
  {
    weight: 1,
    arbitrary: fc.record({
      taps: fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }),
      band: fc.constantFrom(...BANDS),
      release: fc.constantFrom<Release>('all', 'only-wish'),
      words: fc.constantFrom('', 'a line of my own')
    })
  }
)

/** Tap after tap until the release; the last card of a screen is Skip. */
function tapThrough(band: AgeBand, taps: readonly number[], isPossible: boolean): Turn {
  const turn: Turn = {}
  for (const tap of taps) {
    const screen = nextScreen(turn, isPossible)
    if (screen === 'release') break
    const cards: readonly string[] = cardsOf(band)[screen]
    Object.assign(turn, { [screen]: cards[tap % (cards.length + 1)] ?? null })
  }
  return turn
}

interface Moment {
  before: Decision
  step: DecideStep
  after: Decision
  /** What the child tapped, where the step is theirs. */
  turn: Turn | null
  release: Release | null
}

function stepOf(act: Act, decision: Decision): Omit<Moment, 'before' | 'after'> {
  if ('step' in act) return { step: act.step, turn: null, release: null }
  const isPossible = decision.notPossible === null
  const turn = tapThrough(act.band, act.taps, isPossible)
  const say = releaseTurn(turn, act.release, act.words, isPossible)
  return { step: { step: 'child-says', say, toldByParent: false }, turn, release: act.release }
}

/** Any walk through a decision; what is not allowed is left out. */
function walk(all: readonly Act[]): Moment[] {
  const moments: Moment[] = []
  let decision = newDecision('i', 'a', NOW)
  for (const act of all) {
    const taken = stepOf(act, decision)
    if (!canApply(decision, taken.step)) continue
    const after = applyStep(decision, taken.step, NOW)
    moments.push({ before: decision, ...taken, after })
    decision = after
  }
  return moments
}

const walks = fc.array(acts, { minLength: 1, maxLength: 40, size: 'max' }).map(walk)
const always = (holds: (moment: Moment) => boolean) =>
  fc.assert(
    fc.property(walks, moments => moments.every(holds)),
    { numRuns: 500 }
  )

/** One of each step, to see what a screen can do. */
const SAMPLES: readonly DecideStep[] = [
  { step: 'child-says', say: {}, toldByParent: false },
  { step: 'parent-says', say: {} },
  { step: 'outcome', outcome: 'not-going', because: '' },
  { step: 'child-answers', ok: true },
  { step: 'reopen' }
]

describe('any walk through a decision', () => {
  it('comes to every stage', () => {
    const seen = new Set(
      fc.sample(walks, { numRuns: 500, seed: 1 }).flatMap(all => all.map(({ after }) => stageOf(after)))
    )
    expect([...seen].sort()).toEqual(STAGES.map(({ stage }) => stage).sort())
  })

  it('can leave every stage by a step that its screen offers', () => {
    always(({ after }) => {
      const stage = stageOf(after)
      const { offers = [] } = STAGES.find(each => each.stage === stage) ?? {}
      return SAMPLES.some(
        step => offers.includes(step.step) && canApply(after, step) && stageOf(applyStep(after, step, NOW)) !== stage
      )
    })
  })

  it('can always be decided: nothing expires and nothing blocks', () => {
    always(({ after }) => OUTCOMES.every(outcome => canApply(after, { step: 'outcome', outcome, because: '' })))
  })

  it('never loses or changes what the child released, but by another turn of the child', () => {
    always(
      ({ before, step, after }) => before.child === null || step.step === 'child-says' || after.child === before.child
    )
  })

  it('lets every turn of a child who has not spoken yet be kept', () => {
    fc.assert(
      fc.property(walks, acts, (moments, act) => {
        const { after } = moments.at(-1) ?? { after: newDecision('i', 'a', NOW) }
        return 'step' in act || after.child !== null || canApply(after, stepOf(act, after).step)
      })
    )
  })

  it('stores nothing that the child kept, nor a sign of it', () => {
    always(({ turn, release, after }) => {
      if (turn === null) return true
      const stored = Object.values(after.child ?? {})
      const shown = release === 'all' ? Object.values(turn) : [turn.wish, turn.instead]
      const isKept = (value: string) =>
        value !== 'a line of my own' && (value === 'private' || !shown.includes(value as never))
      return !stored.some(isKept) && !stored.includes(null as never) && (release === 'all' || stored.length <= 1)
    })
  })

  it('never has the parent speak before the child', () => {
    always(({ after }) => after.parent === null || after.child !== null)
  })

  it('shows the child an outcome only after both have spoken', () => {
    always(({ after }) => stageOf(after) !== 'tell-child' || (after.child !== null && after.parent !== null))
  })

  it('calls nothing decided together that was decided before both spoke', () => {
    const isTogether = ({ child, parent, outcome, notPossible }: Decision) =>
      Boolean(child && parent && outcome) && notPossible === null
    always(({ before, after }) => !isTogether(after) || isTogether(before) || Boolean(before.child && before.parent))
  })

  it('never talks over a no: nothing asks what would help, and no prompt asks for more than that', () => {
    always(({ after }) => {
      if (after.child?.wish !== 'not-go') return true
      const turn: Turn = { ...after.child }
      return (
        after.child.help === undefined &&
        !screensOf(turn).includes('help') &&
        ['agree', 'child-not', 'not-possible'].includes(promptOf(after, { hasUnknown: true, canSleep: true }))
      )
    })
  })

  it('asks nothing after a no', () => {
    always(
      ({ after }) =>
        after.outcome !== 'not-going' ||
        (['plan', 'child-after', 'end-after'] as const).every(
          step =>
            !canApply(
              after,
              step === 'plan' ? { step, plan: {} } : step === 'end-after' ? { step, helped: null } : { step, say: {} }
            )
        )
    )
  })

  it('asks about the day after once', () => {
    always(({ before, step }) => !before.isAfterOver || (step.step !== 'child-after' && step.step !== 'end-after'))
  })

  it('proposes another time only where the child let it be seen, or the parent tapped', () => {
    always(({ after }) => offersOf(after).length === 0 || after.offers !== null || wantsToMeet(after))
    fc.assert(
      fc.property(walks, moments =>
        moments.every(
          ({ after }) => after.child?.inviter !== 'not-kind' || after.offers !== null || offersOf(after).length === 0
        )
      )
    )
  })

  it('never calls a party possible and not possible at once', () => {
    always(({ after }) => after.notPossible === null || after.outcome === null || after.outcome === 'not-going')
  })

  it('shows the child every outcome once, and asks for no answer twice', () => {
    always(({ before, step, after }) => {
      if (step.step === 'child-answers') return stageOf(after) !== 'tell-child'
      return step.step !== 'outcome' || after.outcome === before.outcome || after.childOk === null
    })
  })

  it('never sleeps on what is decided', () => {
    always(({ after }) => after.outcome === null || after.sleepUntil === null)
  })

  it('remembers another answer as long as the host may have it', () => {
    always(
      ({ after }) =>
        after.changedFrom === null || (after.changedFrom !== after.outcome && after.changedFrom !== 'ask-first')
    )
  })
})
