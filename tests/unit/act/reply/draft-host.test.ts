import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardWording } from '@/utils/act/host/guard-wording'
import {
  draftCalledOff,
  draftGathering,
  draftReachOut,
  draftReminder,
  draftTurns,
  gatheringTitle,
  type ReachOutContext
} from '@/utils/act/reply/draft-host'
import { PHRASE_TAGS, phrasesFor } from '@/utils/languages/all-phrases'
import { REACH_OUTS, type ReachOut } from '@/utils/model/check-in'
import { ACTIVITIES } from '@/utils/model/gathering'
import { gathering } from '../host/demo-gathering'
import { GENDERED } from './gendered'

const context = (more: Partial<ReachOutContext> = {}): ReachOutContext => ({
  host: 'Kim',
  child: 'Bo',
  friend: 'Noor',
  text: '',
  plan: { activity: 'board-games', start: '2026-12-05T14:00', place: '12 Mill Lane' },
  mayTellWish: false,
  language: 'en',
  variant: 0,
  ...more
})
const HOLE = /[{}[\]<>|]|undefined|null| {2}| [,.]|,[,.!?]|\.\.|^[\s,.]|\s$/

/** Every draft of a language: whom, with what plan, how addressed, with and without leave to tell a wish. */
function everyDraft(language: string, more: Partial<ReachOutContext> = {}): [ReachOut, string][] {
  const { familiar, formal } = phrasesFor(language).replies.address
  const plans = [
    {},
    { activity: 'pinata' as const },
    { activity: 'baking' as const, start: '2026-12-05' },
    context().plan
  ]
  const texts = ['', `x ${familiar[0] ?? ''} x`, `x ${formal[0] ?? ''} x`]
  return REACH_OUTS.flatMap(out =>
    plans.flatMap(plan =>
      texts.flatMap(text =>
        [true, false].flatMap(mayTellWish =>
          ['Kim', ''].map(
            host =>
              [out, draftReachOut(out, context({ language, plan, text, mayTellWish, host, ...more }))] as [
                ReachOut,
                string
              ]
          )
        )
      )
    )
  )
}

const groupTexts = (language: string): string[] =>
  ACTIVITIES.flatMap(activity =>
    [
      {},
      { start: null },
      { end: '2026-12-05T16:00', siblings: 'not-this-time' as const },
      { replyBy: null, place: '' },
      { start: '2026-12-05' }
    ].flatMap(more =>
      [0, 1].flatMap(variant => [
        draftGathering(gathering({ activity, ...more }), { language, variant }),
        draftReminder(gathering({ activity, ...more }), { language, variant }),
        draftCalledOff(gathering(more), { language, variant })
      ])
    )
  )

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? []

it.each(PHRASE_TAGS)('no draft of ours in %s would be heard as a reproach', language => {
  const drafts = [...everyDraft(language).map(([, text]) => text), ...groupTexts(language)]
  const marked = drafts.flatMap(text =>
    guardWording(text, { language, child: 'Bo', friend: 'Noor', others: [] }).map(({ start, end }) => [
      text,
      text.slice(start, end)
    ])
  )
  expect(marked).toEqual([])
})

describe.each(PHRASE_TAGS)('what is written in %s', language => {
  const { replies } = phrasesFor(language)
  const drafts = everyDraft(language)

  it('has no hole, and no word that tells a boy from a girl', () => {
    for (const text of [...drafts.map(([, draft]) => draft), ...groupTexts(language)]) {
      expect(text).not.toMatch(HOLE)
      expect(text).not.toMatch(GENDERED[language.split('-')[0] ?? ''] ?? /./)
      expect(text.length).toBeGreaterThan(30)
      expect(text.length).toBeLessThan(420)
    }
  })

  it('gives no reason, and no mood that the child did not release', () => {
    for (const [out, draft] of drafts) {
      expect([draft, words(draft).filter(word => replies.reasons.includes(word))]).toEqual([draft, []])
      if (out === 'door-opener' || draft.includes('Noor')) continue
      expect([draft, words(draft).filter(word => replies.moods.includes(word))]).toEqual([draft, []])
    }
  })

  it('reveals nothing of the child in the one question', () => {
    for (const [, draft] of drafts.filter(([out]) => out === 'question')) expect(draft).not.toContain('Noor')
  })

  it('tells of a wish only by leave', () => {
    const [plain, wish] = [false, true].map(mayTellWish =>
      draftReachOut('get-together', context({ language, mayTellWish }))
    )
    expect(plain).not.toBe(wish)
    for (const draft of [plain, wish]) for (const name of ['Kim', 'Bo', 'Noor', 'Mill']) expect(draft).toContain(name)
  })

  it('does without a friend’s name, and without dots that could be sent', () => {
    for (const [out, draft] of everyDraft(language, { friend: ' ' })) {
      expect([out, draft]).toEqual([out, expect.not.stringMatching(/…|\.\.\./)])
      expect(draft).not.toMatch(HOLE)
    }
  })

  it('calls off with the day, and nothing of the plan or why', () => {
    const text = draftCalledOff(gathering(), { language, variant: 0 })
    expect(text).toMatch(/\b5\b/)
    expect(text).not.toMatch(/14|2:00|Mill/)
    expect(words(text).filter(word => replies.reasons.includes(word))).toEqual([])
  })

  it('copes with any names and places', () => {
    const name = fc.oneof(
      fc.constantFrom("O'Neil", 'نور', '{host}', '[a|b]', '<a|b>', '$&', '🦊'),
      fc.string({ minLength: 1, maxLength: 60 })
    )
    fc.assert(
      fc.property(name, name, fc.constantFrom(...REACH_OUTS), (host, place, out) => {
        const draft = draftReachOut(
          out,
          context({ language, host, plan: { place, activity: 'pinata', start: '2026-12-05' } })
        )
        expect(draft).not.toMatch(/undefined|null/)
        expect(draft).toContain('Bo'.slice(0, out === 'get-together' ? 2 : 0))
      }),
      { numRuns: 30 }
    )
  })

  it('is a list of dates for the group, with nobody blamed for a date that is open', () => {
    const turn = { helperId: null, passedIds: ['a'] }
    const text = draftTurns(
      [
        { day: '2026-12-05', hostId: 'a', ...turn },
        { day: '2026-12-12', hostId: 'b', helperId: 'a', passedIds: [] },
        { day: '2026-12-19', hostId: null, ...turn }
      ],
      id => `Family ${id}`,
      { language }
    )
    expect(text.split('\n')).toHaveLength(7)
    expect(text.match(/Family a/g)).toHaveLength(2)
    expect(text).not.toMatch(/[{}[\]<>|]|undefined|null/)
  })

  it('has a title for a calendar', () => {
    for (const activity of ACTIVITIES) expect(gatheringTitle({ activity }, language)).toMatch(/^\p{Lu}/u)
  })
})
