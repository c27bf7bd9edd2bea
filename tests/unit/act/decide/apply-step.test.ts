import { describe, expect, it } from 'vitest'
import { applyStep, StepNotAllowed } from '@/utils/act/decide/apply-step'
import type { ChildSay, DecideStep, Decision } from '@/utils/model/decision'
import { decision } from '../demo-invitation'

const NOW = '2026-11-02T08:00:00Z'
const says = (say: ChildSay): DecideStep => ({ step: 'child-says', say, toldByParent: false })
const outcome = (name: 'going' | 'not-going'): DecideStep => ({ step: 'outcome', outcome: name, because: '' })
const parentSays: DecideStep = { step: 'parent-says', say: { practical: 'fine' } }

describe('applyStep', () => {
  it.each<[string, Partial<Decision>, DecideStep, Partial<Decision>]>([
    ['the quick way', {}, outcome('going'), { outcome: 'going' }],
    [
      'with a reason for the child',
      {},
      { step: 'outcome', outcome: 'part', because: 'it is late' },
      { outcome: 'part', because: 'it is late' }
    ],
    [
      'a change of mind without a word',
      { outcome: 'going' },
      outcome('not-going'),
      { outcome: 'not-going', changedFrom: 'going' }
    ],
    ['the child speaks', {}, says({ wish: 'go' }), { child: { wish: 'go' }, childAt: NOW }],
    [
      'the child speaks after a quick answer, which is open again',
      { outcome: 'going', because: 'x' },
      says({ wish: 'go' }),
      { child: { wish: 'go' }, childAt: NOW, outcome: null, because: '', takenBack: 'going', changedFrom: 'going' }
    ],
    [
      'the parent speaks after a quick answer, which is open again',
      { child: {}, outcome: 'not-going' },
      parentSays,
      { child: {}, parent: { practical: 'fine' }, outcome: null, takenBack: 'not-going', changedFrom: 'not-going' }
    ],
    [
      'the parent speaks again after both and an outcome',
      { child: {}, parent: {}, outcome: 'going' },
      parentSays,
      { parent: { practical: 'fine' }, outcome: 'going' }
    ],
    [
      'what was open again is decided',
      { takenBack: 'going' },
      outcome('not-going'),
      { outcome: 'not-going', takenBack: null }
    ],
    [
      'the child takes a second turn',
      { child: { wish: 'go' } },
      says({ wish: 'not-go' }),
      { child: { wish: 'not-go' }, childAt: NOW }
    ],
    ['the parent after the child', { child: {} }, parentSays, { parent: { practical: 'fine' } }],
    ['sleep on it', {}, { step: 'sleep', until: '2026-11-04' }, { sleepUntil: '2026-11-04' }],
    [
      'an outcome ends the night',
      { sleepUntil: '2026-11-04' },
      outcome('going'),
      { sleepUntil: null, outcome: 'going' }
    ],
    ['the one line', { outcome: 'going' }, { step: 'child-said', said: 'wants-to' }, { childSaid: 'wants-to' }],
    ['the line is taken back', { childSaid: 'wants-to' }, { step: 'child-said', said: null }, { childSaid: null }],
    ['OK', { child: {}, outcome: 'going' }, { step: 'child-answers', ok: true }, { childOk: true, outcome: 'going' }],
    [
      'a first "not OK" opens it once more',
      { child: {}, parent: {}, outcome: 'going', because: 'x' },
      { step: 'child-answers', ok: false },
      { wasNotOk: true, outcome: null, because: '', child: {}, parent: {}, changedFrom: 'going' }
    ],
    [
      'the child has yet to answer what was decided after a "not OK"',
      { child: {}, parent: {}, wasNotOk: true, changedFrom: 'going' },
      outcome('going'),
      { outcome: 'going', childOk: null, changedFrom: null }
    ],
    [
      'a second "not OK" is heard, and blocks nothing',
      { child: {}, outcome: 'going', wasNotOk: true },
      { step: 'child-answers', ok: false },
      { childOk: false, outcome: 'going' }
    ],
    [
      'reopening keeps what was said',
      { child: { wish: 'go' }, parent: {}, outcome: 'going', because: 'x', childOk: true },
      { step: 'reopen' },
      { outcome: null, because: '', childOk: null, takenBack: 'going', changedFrom: 'going' }
    ],
    [
      'the child gets to see what it was changed to',
      { child: {}, parent: {}, outcome: 'part', childOk: true },
      outcome('going'),
      { outcome: 'going', childOk: null }
    ],
    [
      'the same answer again is no change',
      { outcome: 'going', changedFrom: 'not-going' },
      { step: 'outcome', outcome: 'part', because: '' },
      { outcome: 'part', changedFrom: null }
    ],
    [
      'a question in between forgets no answer',
      { outcome: 'ask-first', changedFrom: 'going' },
      outcome('not-going'),
      { outcome: 'not-going', changedFrom: 'going' }
    ],
    [
      'it cannot be, and the child says what instead',
      { notPossible: 'we are away' },
      says({ instead: 'a-card' }),
      { child: { instead: 'a-card' }, childAt: NOW, parent: { practical: 'cannot' } }
    ],
    [
      '"not possible" takes a quick yes back',
      { outcome: 'going' },
      { step: 'not-possible', because: 'we are away' },
      { notPossible: 'we are away', outcome: null, takenBack: 'going', changedFrom: 'going' }
    ],
    ['a yes after "not possible"', { notPossible: 'x' }, outcome('going'), { notPossible: null, outcome: 'going' }],
    ['a no after "not possible"', { notPossible: 'x' }, outcome('not-going'), { outcome: 'not-going' }],
    [
      'asking anew keeps what was said until then',
      { child: { instead: 'a-card' }, parent: { practical: 'cannot' }, notPossible: '' },
      { step: 'ask-anew' },
      { parent: null, notPossible: null, isAskedAnew: true }
    ],
    [
      'the child asked anew speaks',
      { child: { instead: 'a-card' }, isAskedAnew: true },
      says({ wish: 'go' }),
      { child: { wish: 'go' }, childAt: NOW, isAskedAnew: false }
    ],
    ['possible after all', { notPossible: '' }, { step: 'not-possible', because: null }, { notPossible: null }],
    [
      'a friend kept in mind',
      { outcome: 'not-going' },
      { step: 'offer', offers: ['another-time'] },
      { offers: ['another-time'] }
    ],
    ['the day before', { outcome: 'part' }, { step: 'plan', plan: { sign: 'a wave' } }, { plan: { sign: 'a wave' } }],
    [
      'the day after, the child',
      { outcome: 'going' },
      { step: 'child-after', say: { again: 'maybe' } },
      { afterSay: { again: 'maybe' } }
    ],
    [
      'the day after, passed over',
      { outcome: 'going' },
      { step: 'end-after', helped: null },
      { helped: null, isAfterOver: true }
    ],
    ['waking up early', { sleepUntil: '2026-11-04' }, { step: 'reopen' }, { sleepUntil: null }]
  ])('%s', (_, before, step, after) => {
    const start = decision(before)
    expect(applyStep(start, step, NOW)).toEqual({ ...start, ...after, updatedAt: NOW })
  })

  it.each<[string, Partial<Decision>, DecideStep]>([
    ['the child has no row to speak in', { childId: null }, says({ wish: 'go' })],
    ['the child again after both and an outcome', { child: {}, outcome: 'going' }, says({})],
    ['the parent before the child', {}, parentSays],
    ['sleeping on what is decided', { outcome: 'going' }, { step: 'sleep', until: '2026-11-04' }],
    ['what the child said, when the child has spoken', { child: {} }, { step: 'child-said', said: 'wants-to' }],
    ['the answer of a child who was not asked', { outcome: 'going' }, { step: 'child-answers', ok: true }],
    ['an answer to nothing', { child: {} }, { step: 'child-answers', ok: true }],
    ['reopening what is open', {}, { step: 'reopen' }],
    ['asking anew a child who was not asked', {}, { step: 'ask-anew' }],
    ['asking anew about what is decided', { child: {}, outcome: 'going' }, { step: 'ask-anew' }],
    ['the parent before a child who is asked anew', { child: {}, isAskedAnew: true }, parentSays],
    ['what the child keeps', {}, says({ wish: 'go', about: 'private' })],
    ['help after "not go"', {}, says({ wish: 'not-go', help: 'a-friend' })],
    ['a wish where it cannot be', { notPossible: '' }, says({ wish: 'go' })],
    ['something instead where it can be', {}, says({ instead: 'a-card' })],
    ['"not possible" once the child has spoken', { child: {} }, { step: 'not-possible', because: '' }],
    ['an offer with a yes', { outcome: 'going' }, { step: 'offer', offers: ['ask-again'] }],
    ['a plan for a no', { outcome: 'not-going' }, { step: 'plan', plan: {} }],
    ['the day after a no, to the child', { outcome: 'not-going' }, { step: 'child-after', say: {} }],
    ['the day after a no, to the parent', { outcome: 'not-going' }, { step: 'end-after', helped: null }],
    ['the day after twice', { outcome: 'going', isAfterOver: true }, { step: 'end-after', helped: null }],
    ['help and the inviter in one turn', {}, says({ wish: 'go', inviter: 'not-sure', help: 'a-friend' })]
  ])('refuses %s', (_, before, step) => {
    const start = decision(before)
    expect(() => applyStep(start, step, NOW)).toThrow(StepNotAllowed)
    expect(start).toEqual(decision(before))
  })
})
