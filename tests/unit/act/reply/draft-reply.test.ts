import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Channel, draftReply, MAX_DRAFT, type ReplyContext } from '@/utils/act/reply/draft-reply'
import type { ReplyIntent } from '@/utils/model/decision'
import { child, decision, invitation } from '../demo-invitation'

const INTENTS: readonly ReplyIntent[] = ['yes', 'no', 'maybe', 'ask']
const CHANNELS: readonly Channel[] = ['group', 'private', 'mail']
const VARIANTS = [0, 1, 2]

const PARTY = invitation({ honoree: 'Juno', start: '2026-12-05T14:00', replyBy: '2026-11-28' })

const context = (more: Partial<ReplyContext> = {}): ReplyContext => ({
  invitation: PARTY,
  children: [child('a', 'Noor')],
  decision: null,
  channel: 'private',
  language: 'en',
  today: '2026-11-10',
  variant: 0,
  ...more
})

const everyDraft = (more: Partial<ReplyContext> = {}): string[] =>
  INTENTS.flatMap(intent =>
    CHANNELS.flatMap(channel => VARIANTS.map(variant => draftReply(intent, context({ ...more, channel, variant }))))
  )

const sentences = (text: string): number => text.split(/[.!?]+(?:\s|$)/).filter(Boolean).length

describe('the rules of a reply', () => {
  it('gives no reason and never says busy', () => {
    const reason =
      /\b(because|busy|sorry|unfortunately|afraid|clash|plans|too much|no time|something (has )?come up)\b/i
    for (const draft of [...everyDraft(), ...everyDraft({ children: [] })]) expect(draft).not.toMatch(reason)
  })

  it('has a mood only if the child said so', () => {
    for (const draft of everyDraft()) expect(draft).not.toMatch(/love to|can’t wait|excited|look(ing)? forward/i)
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

  it('leaves no slot empty or visible', () => {
    const bare = invitation({}, { sender: null, conversation: null })
    for (const draft of everyDraft({ invitation: bare, children: [] })) {
      expect(draft).not.toMatch(/[{}]|undefined|null|\s{2}(?!\S)| [,.!?]/)
      expect(draft).not.toBe('')
    }
  })

  it('keeps its lengths: one sentence in a group, three in private, greeting and close in a mail', () => {
    for (const intent of INTENTS) {
      for (const variant of VARIANTS) {
        const group = draftReply(intent, context({ channel: 'group', variant }))
        expect(group.length).toBeLessThanOrEqual(MAX_DRAFT.group)
        expect(sentences(group)).toBe(1)
        const own = draftReply(intent, context({ variant }))
        expect(own.length).toBeLessThanOrEqual(MAX_DRAFT.private)
        expect(sentences(own)).toBeLessThanOrEqual(3)
        const mail = draftReply(intent, context({ channel: 'mail', variant }))
        expect(mail).toMatch(/^Hi Robin,\n\n.+\n\nBest wishes$/)
        expect(sentences(mail.split('\n\n')[1] ?? '')).toBeGreaterThanOrEqual(3)
      }
    }
  })

  it('is as warm for no as for yes', () => {
    for (const channel of CHANNELS) {
      const longest = (intent: ReplyIntent) =>
        Math.max(...VARIANTS.map(variant => draftReply(intent, context({ channel, variant })).length))
      expect(longest('no')).toBeGreaterThanOrEqual(longest('yes') * 0.7)
    }
  })

  it('has several wordings, and one that stays for an invitation', () => {
    for (const intent of INTENTS) {
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
      fc.constantFrom(...INTENTS),
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
