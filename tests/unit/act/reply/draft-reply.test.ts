import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftReply } from '@/utils/act/reply/draft-reply'
import { MAX_DRAFT, type ReplyContext } from '@/utils/act/reply/reply-context'
import { REPLY_INTENTS } from '@/utils/model/decision'
import { child, decision, invitation } from '../demo-invitation'
import { context, PARTY } from './example-context'

const VARIANTS = [0, 1, 2]

describe('a reply', () => {
  it('tells of a wish once the child said so', () => {
    const keen = [
      decision({ child: { wish: 'go' } }),
      decision({ childSaid: 'wants-to' }),
      decision({ childId: null, childSaid: 'wants-to' })
    ]
    for (const each of keen) expect(draftReply('yes', context({ decision: each }))).toMatch(/would love to/)
  })

  it.each([
    ['does not mind', decision({ childSaid: 'does-not-mind' }), ['Noor']],
    ['would come for a bit', decision({ child: { wish: 'go-for-a-bit' } }), ['Noor']],
    ['took it back in their own turn', decision({ child: { wish: 'not-go' }, childSaid: 'wants-to' }), ['Noor']],
    ['is one of two', decision({ child: { wish: 'go' } }), ['Noor', 'Ivo']],
    ['is another child', decision({ childId: 'other', child: { wish: 'go' } }), ['Noor']]
  ])('says nothing of love when the child %s', (_, said, names) => {
    const children = names.map((name, index) => child(index === 0 ? 'a' : 'b', name))
    expect(draftReply('yes', context({ decision: said, children }))).not.toMatch(/love/)
  })

  it('has several wordings, and one that stays for an invitation', () => {
    for (const intent of REPLY_INTENTS) {
      expect(new Set(VARIANTS.map(variant => draftReply(intent, context({ variant })))).size).toBe(3)
      expect(draftReply(intent, context())).toBe(draftReply(intent, context()))
    }
    const ids = Array.from({ length: 60 }, (_, index) => `id-${index}`)
    expect(new Set(ids.map(id => draftReply('no', context({ invitation: { ...PARTY, id } })))).size).toBe(3)
  })
})

describe('dates', () => {
  const yes = (start: ReplyContext['invitation']) =>
    VARIANTS.map(variant => draftReply('yes', context({ channel: 'group', invitation: start, variant }))).join(' ')

  it('names the day when it is sure', () => {
    expect(yes(PARTY)).toContain('on Saturday 5 December')
  })

  it('names the day while only the hour is missing', () => {
    const dayOnly = invitation({ start: '2026-12-05' }, { questions: [{ about: 'start', why: 'missing' }] })
    expect(yes(dayOnly)).toContain('on Saturday 5 December')
  })

  it('drops the day when it is only implied, or asked about', () => {
    const implied = invitation({ start: '2026-12-05T14:00' })
    if (implied.facts.start) implied.facts.start.certainty = 'implied'
    expect(yes(implied)).not.toContain('December')
    expect(yes({ ...PARTY, questions: [{ about: 'start', why: 'mismatch' }] })).not.toContain('December')
  })

  it.each([
    ['until the family wakes', { decision: decision({ sleepUntil: '2026-11-12' }) }, 'by Thursday'],
    ['until reply-by', {}, 'by Saturday 28 November'],
    ['two days on', { invitation: invitation({ start: '2026-12-05' }) }, 'by Thursday'],
    ['before the party', { invitation: invitation({ start: '2026-11-12T15:00' }) }, 'by Wednesday'],
    ['today at the latest', { invitation: invitation({ replyBy: '2026-11-01' }) }, 'by Tuesday']
  ])('a maybe names its day: %s', (_, more, by) => {
    for (const variant of VARIANTS) expect(draftReply('maybe', context({ ...more, variant }))).toContain(by)
  })
})

describe('asking', () => {
  it('asks three things at most, in their order', () => {
    const draft = draftReply('ask', context())
    expect(draft).toContain('what time does it finish, where is it, and is it drop-off or do parents stay?')
  })

  it('asks the day again when it can be read in two ways', () => {
    const unsure = { ...PARTY, questions: [{ about: 'start', why: 'choose' }] } as const
    expect(draftReply('ask', context({ invitation: unsure }))).toContain('what day and time is it')
  })

  it('asks for the plan when every fact is there', () => {
    const whole = invitation({
      start: '2026-12-05T14:00',
      end: '2026-12-05T16:00',
      venue: 'Lido',
      parents: 'stay',
      replyBy: '2026-11-28',
      siblings: 'welcome',
      allergies: 'asked',
      gifts: 'none',
      bring: 'socks'
    })
    expect(draftReply('ask', context({ invitation: whole }))).toContain('what is the plan for the day?')
  })
})

it('copes with any names', () => {
  const name = fc.oneof(
    fc.constantFrom("O'Neil", 'X', 'نور', 'שירה', '{host}', '$&', '🦊', 'A'.repeat(60), '<b>Bo</b>'),
    fc.string({ maxLength: 60 })
  )
  fc.assert(
    fc.property(
      fc.array(name, { maxLength: 3 }),
      fc.option(name),
      fc.constantFrom(...REPLY_INTENTS),
      (names, sender, intent) => {
        const children = names.map((each, index) => child(`${index}`, each))
        for (const channel of ['group', 'private'] as const) {
          const draft = draftReply(intent, context({ invitation: { ...PARTY, sender }, children, channel }))
          expect(draft.length).toBeLessThanOrEqual(MAX_DRAFT[channel])
          expect(draft.length).toBeGreaterThan(10)
        }
      }
    )
  )
})
