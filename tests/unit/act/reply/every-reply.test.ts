import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftReply } from '@/utils/act/reply/draft-reply'
import { NO_EXTRAS } from '@/utils/act/reply/extras'
import { formOfAddress } from '@/utils/act/reply/form-of-address'
import { MAX_DRAFT, type ReplyContext } from '@/utils/act/reply/reply-context'
import { PHRASE_TAGS, phrasesFor } from '@/utils/languages/all-phrases'
import type { Template } from '@/utils/languages/replies'
import { REPLY_INTENTS, type ReplyIntent } from '@/utils/model/decision'
import type { Channel } from '@/utils/model/reply'
import { child, decision, invitation } from '../demo-invitation'
import { context, PARTY } from './example-context'
import { GENDERED } from './gendered'

const CHANNELS: readonly Channel[] = ['group', 'private', 'mail']
const VARIANTS = [0, 1, 2]
const CHILDREN = { one: ['Bo'], two: ['Bo', 'Al'], nobody: [] } as const
type HowMany = keyof typeof CHILDREN

/** A word of each form of address, as an invitation has it, or none. */
function textsFor(language: string): string[] {
  const { familiar, formal } = phrasesFor(language).replies.address
  return ['', familiar[0] ?? '', formal[0] ?? ''].map(word => `x ${word} x`)
}

interface Rendered {
  intent: ReplyIntent
  channel: Channel
  howMany: HowMany
  draft: string
}

const namesOf = (howMany: HowMany) => CHILDREN[howMany].map((name, index) => child(`${index}`, name))

/** All replies of a language: intent, channel, form of address, no, one or two children, wording. */
function everyReply(language: string, more: Partial<ReplyContext> = {}): Rendered[] {
  return REPLY_INTENTS.flatMap(intent =>
    CHANNELS.flatMap(channel =>
      (['one', 'two', 'nobody'] as const).flatMap(howMany =>
        textsFor(language).flatMap(text =>
          VARIANTS.map(variant => {
            const options = { channel, text, variant, language, children: namesOf(howMany), ...more }
            return { intent, channel, howMany, draft: draftReply(intent, context(options)) }
          })
        )
      )
    )
  )
}

/** "5. Dezember" ends no sentence. */
const sentences = (text: string): number =>
  text
    .replace(/\d\. (?=Dezember|November)/g, '')
    .split(/[.!?]+["”»]?(?:\s|$)/)
    .filter(Boolean).length
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? []
const bodyOf = (mail: string): string => mail.split('\n\n')[1] ?? ''

describe.each(PHRASE_TAGS)('replies in %s', language => {
  const phrases = phrasesFor(language)
  const { replies } = phrases
  const all = everyReply(language)
  const templates: Template[] = Object.values(replies.wordings).flatMap(each => [...each.group, ...each.private])

  it('are there for every intent, channel and form of address, and have no hole', () => {
    expect(all).toHaveLength(REPLY_INTENTS.length * 3 * 3 * 3 * 3)
    for (const { draft } of all) {
      expect(draft.length).toBeGreaterThan(15)
      expect(draft).not.toMatch(/[{}[\]<>|]|undefined|null| {2}| [,.]|,[,.!?]|\.\.|^[\s,.]|\s$/)
    }
  })

  it('have no hole when nothing is known', () => {
    const bare = invitation({}, { sender: null, conversation: null })
    for (const { draft } of everyReply(language, { invitation: bare, children: [] })) {
      expect(draft.length).toBeGreaterThan(15)
      expect(draft).not.toMatch(/[{}[\]<>|]|undefined|null| {2}| [,.]|,[,.!?]|\.\.|^[\s,.]|\s$/)
    }
  })

  it('keep their lengths', () => {
    for (const { channel, draft } of all) expect([draft, draft.length <= MAX_DRAFT[channel]]).toEqual([draft, true])
  })

  it('are one sentence in a group, at most three in private, three to six in a mail', () => {
    for (const { channel, draft } of all) {
      const count = sentences(channel === 'mail' ? bodyOf(draft) : draft)
      const [least, most] = { group: [1, 1], private: [2, 3], mail: [3, 6] }[channel] as [number, number]
      expect([draft, count >= least && count <= most]).toEqual([draft, true])
    }
  })

  it('give no reason, and no mood but a child’s own', () => {
    const never = new Set([...replies.reasons, ...replies.moods])
    for (const { draft } of all) expect(words(draft).filter(word => never.has(word))).toEqual([])
    const keen = { decision: decision({ childId: '0', child: { wish: 'go' } }), language, children: namesOf('one') }
    for (const variant of VARIANTS) {
      for (const channel of CHANNELS) {
        const draft = draftReply('yes', context({ ...keen, channel, variant }))
        expect([draft, words(draft).some(word => replies.moods.includes(word))]).toEqual([draft, true])
      }
    }
  })

  it('tell neither a boy from a girl nor a mother from a father', () => {
    const pattern = GENDERED[language.split('-')[0] ?? ''] ?? /./
    for (const { draft } of all) expect(draft).not.toMatch(pattern)
  })

  it('say the same of one child as of two', () => {
    if (language.startsWith('en')) return expect(templates.length).toBeGreaterThan(0)
    const { 'keen-yes': _, ...others } = replies.wordings
    const plain = Object.values(others).flatMap(each => [...each.group, ...each.private])
    for (const template of plain) expect(template).not.toMatch(/(?:^|[|,.!?:>\]]) ?\[?\{child\}/)
    const [one, two] = (['one', 'two'] as const).map(many => all.filter(({ howMany }) => howMany === many))
    const both = phrases.list(CHILDREN.two)
    expect(two?.map(({ draft }) => draft.replaceAll(both, 'Bo'))).toEqual(one?.map(({ draft }) => draft))
  })

  it('apologise once at most', () => {
    for (const { draft } of all) {
      const sorry = words(draft).filter(word =>
        /^(sorry|siento|désolé|leider|purtroppo|helaas|infelizmente)$/.test(word)
      )
      expect(sorry.length).toBeLessThanOrEqual(1)
    }
  })

  it('are as warm for no as for yes, and not padded', () => {
    for (const channel of CHANNELS) {
      const lengths = (intent: ReplyIntent) =>
        all
          .filter(each => each.intent === intent && each.channel === channel && each.howMany === 'one')
          .map(({ draft }) => draft.length)
      const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
      const ratio = mean(lengths('no')) / mean(lengths('yes'))
      expect(ratio).toBeGreaterThan(0.7)
      expect(ratio).toBeLessThan(1.9)
    }
  })

  it('have three wordings of each intent, in a group and to the host', () => {
    for (const intent of REPLY_INTENTS) {
      for (const channel of CHANNELS) {
        const drafts = VARIANTS.map(variant => draftReply(intent, context({ language, channel, variant })))
        expect(new Set(drafts).size).toBe(3)
      }
    }
  })

  it('use every slot in a form that can be left out, but for days and questions', () => {
    for (const template of templates) {
      const bare = template.replace(/\[[^\]]*\]/g, '')
      expect(bare.match(/\{\w+\}/g) ?? []).toEqual(expect.not.arrayContaining(['{child}', '{host}', '{when}', '{alt}']))
      expect(template.length - template.replaceAll(/[[\]]/g, '').length).toBe((template.match(/\[/g) ?? []).length * 2)
    }
  })

  it('address a friend as a friend', () => {
    const { familiar, formal, usual } = replies.address
    if (!familiar.length || language === 'pt') return expect(usual).toBeTruthy()
    const drafts = [familiar, formal].map(([word = '']) =>
      REPLY_INTENTS.map(intent => draftReply(intent, context({ language, text: `x ${word} x`, channel: 'mail' })))
    )
    expect(drafts[0]).not.toEqual(drafts[1])
  })

  it('carry what the parent adds, to the host and not to a group', () => {
    const extras = {
      ...NO_EXTRAS,
      again: true,
      allergy: 'Nuts.',
      bring: 'a cake',
      pickUp: 'Grandpa',
      said: 'Top!',
      alt: 'Sunday'
    }
    const draft = (intent: ReplyIntent, channel: Channel) =>
      draftReply(
        intent,
        context({ language, channel, extras, children: [child('a', 'N'.repeat(60)), child('b', 'Bo')] })
      )
    for (const channel of ['private', 'mail'] as const) {
      expect(draft('yes', channel)).toMatch(/Nuts;.*a cake;.*Grandpa\./)
      expect(draft('thanks', channel)).toContain('Top!')
      expect(draft('no', channel)).not.toBe(draftReply('no', context({ language, channel })))
      expect(draft('another-time', channel)).toContain('Sunday')
    }
    expect(draft('yes', 'private').length).toBeLessThanOrEqual(MAX_DRAFT.private)
    expect(draft('yes', 'group')).not.toMatch(/Nuts|cake|Grandpa/)
  })

  it('have an emoji where the invitation has one, and one at most', () => {
    const emoji = /\p{Extended_Pictographic}/gu
    for (const { draft } of all) expect(draft).not.toMatch(emoji)
    const cheerful = everyReply(language, { text: 'Party 🎂🎂🎂' })
    for (const { draft } of cheerful) expect(draft.match(emoji)?.length ?? 0).toBeLessThanOrEqual(1)
    expect(cheerful.some(({ draft }) => draft.match(emoji))).toBe(true)
  })

  it('cope with any names', () => {
    const name = fc.oneof(
      fc.constantFrom("O'Neil", 'D’Arcy', 'X', 'نور', 'שירה', '{host}', '[a|b]', '<a|b>', '$&', '🦊', 'A'.repeat(60)),
      fc.string({ maxLength: 60 })
    )
    const one = fc.record({
      names: fc.array(name, { maxLength: 3 }),
      sender: fc.option(name),
      intent: fc.constantFrom(...REPLY_INTENTS),
      channel: fc.constantFrom(...CHANNELS)
    })
    fc.assert(
      fc.property(one, ({ names, sender, intent, channel }) => {
        const children = names.map((each, index) => child(`${index}`, each))
        const draft = draftReply(intent, context({ language, children, channel, invitation: { ...PARTY, sender } }))
        expect(draft.length).toBeLessThanOrEqual(MAX_DRAFT[channel])
        expect(draft.length).toBeGreaterThan(10)
        const list = phrases.list(names.map(each => each.trim()).filter(Boolean))
        const told = [list, list.charAt(0).toUpperCase() + list.slice(1), sender?.trim() ?? '']
        const without = told.reduce((text, whole) => (whole ? text.replaceAll(whole, 'Bo') : text), draft)
        // A name stands there whole or not at all, and nothing of a template is left.
        expect(without).not.toMatch(/[{}[\]<>|]|undefined|null|AA/)
      }),
      { numRuns: 60 }
    )
  })
})

it('takes usual words for the usual form', () => {
  const { address } = phrasesFor('fr').replies
  expect(formOfAddress('', address)).toBe('formal')
})
