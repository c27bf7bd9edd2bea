import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { onAwaitsAnswer } from '@/entrypoints/background/on-awaits-answer'
import { db } from '@/utils/flow/store/db'
import { readInvitation, readSettings } from '@/utils/flow/store/read'
import { putSettings } from '@/utils/flow/store/write'
import type { Message } from '@/utils/model/message'
import { GROUP, openClassChat, PARTY, parties, party, run, say, send, starts } from './class-chat'
import { sitePage } from './demo-browser'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const inPair = (message: Message): Message => ({
  ...message,
  conversation: { ...message.conversation, group: false, title: 'Robin' }
})

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-10T12:00:00Z'), toFake: ['Date'] })
  await openClassChat()
})

describe('a change that somebody asks for', () => {
  const invite = say(0, 'Robin', PARTY)
  const ask = say(1, 'Lee', 'Can we make it Sunday instead?')

  it('changes nothing, and is an open question', async () => {
    await send(invite, ask)
    expect(await starts()).toEqual(['2026-12-05T14:00'])
    expect((await party())?.asked).toEqual([
      { why: 'agreed', messageKey: ask.key, sender: 'Lee', own: false, words: ask.text }
    ])
    expect(await onAwaitsAnswer(GROUP, sitePage())).toBe(true)
  })

  it.each(['yes', 'ok works for us', 'Sunday is fine', '👍'])('is a fact when the host says "%s"', async words => {
    await send(invite, ask, say(2, 'Robin', words))
    expect(await party()).toMatchObject({
      facts: { start: { value: '2026-12-06T14:00', certainty: 'known', source: { words: 'Sunday' } } },
      history: expect.arrayContaining([
        expect.objectContaining({ about: 'start', before: '2026-12-05T14:00', messageKey: ask.key })
      ]),
      asked: []
    })
    expect(await onAwaitsAnswer(GROUP, sitePage())).toBe(false)
  })

  it.each([
    ['another guest', 'Kim', 'yes'],
    ['a host who has doubts', 'Robin', 'ok but let me check'],
    ['a host who asks back', 'Robin', 'yes?'],
    ['a host who speaks of another day', 'Robin', 'ok, Monday works'],
    ['a host who speaks of a cake', 'Robin', 'I will bring the cake']
  ])('stays open after %s', async (_, sender, words) => {
    await send(invite, ask, say(2, sender, words))
    expect(await starts()).toEqual(['2026-12-05T14:00'])
    expect((await party())?.asked).toHaveLength(1)
    expect(await db.sightings.count()).toBe(2)
  })

  it('is closed by the host’s no', async () => {
    await send(invite, ask, say(2, 'Robin', "Sorry no we can't do Sunday"))
    expect(await party()).toMatchObject({ facts: { start: { value: '2026-12-05T14:00' } }, asked: [] })
  })

  it('of two, a bare yes picks none, and one with its day picks it', async () => {
    const other = say(1.5, 'Kim', 'Or could we do it on Friday instead?')
    await send(invite, ask, other, say(2, 'Robin', 'yes'))
    expect(await starts()).toEqual(['2026-12-05T14:00'])
    await send(say(3, 'Robin', 'Ok, Friday it is'))
    expect(await starts()).toEqual(['2026-12-04T14:00'])
  })

  it('by the family counts too, in a chat of two', async () => {
    await send(...[invite, say(1, 'me', 'Could we do 3pm instead?'), say(2, 'Robin', 'sure')].map(inPair))
    expect(await starts()).toEqual(['2026-12-05T15:00'])
  })

  it('by the host is agreed to by the family in a chat of two, and not by one guest of many', async () => {
    const asks = say(1, 'Robin', 'Can we make it Sunday instead?')
    await send(invite, asks, say(2, 'Kim', 'yes'))
    expect(await starts()).toEqual(['2026-12-05T14:00'])
    await db.delete({ disableAutoOpen: false })
    await putSettings({ ...(await readSettings()), timeZone: 'Europe/London' })
    await send(...[invite, asks, say(2, 'me', 'yes that works')].map(inPair))
    expect(await starts()).toEqual(['2026-12-06T14:00'])
  })

  it('is settled by the parent', async () => {
    await send(invite, ask)
    const invitationId = (await party())?.id
    await run({ do: 'settle', invitationId, messageKey: ask.key, isSo: true })
    expect(await party()).toMatchObject({ facts: { start: { value: '2026-12-06T14:00' } }, asked: [] })
    await run({ do: 'settle', invitationId, messageKey: ask.key, isSo: false })
    expect(await party()).toMatchObject({ facts: { start: { value: '2026-12-05T14:00' } }, asked: [] })
  })

  it('comes out the same in every order of arrival', async () => {
    const yes = say(2, 'Robin', 'yes')
    const thread = [invite, ask, yes]
    for (const [a = 0, b = 0, c = 0] of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0]
    ]) {
      await openClassChat()
      const order = [a, b, c].flatMap(i => thread[i] ?? [])
      for (const message of order) await send(message)
      // The reader sends short messages once more when it hears that somebody asked.
      if (await onAwaitsAnswer(GROUP, sitePage())) await send(yes)
      expect(await starts()).toEqual(['2026-12-06T14:00'])
      expect((await party())?.history.filter(({ about }) => about === 'start')).toHaveLength(1)
    }
  })
})

describe('a yes where nobody asked', () => {
  it('is not kept', async () => {
    await send(say(0, 'Robin', PARTY), say(1, 'Robin', 'yes'), say(1, 'Lee', 'yes please, count us in!'))
    expect(await db.sightings.count()).toBe(1)
    expect(await onAwaitsAnswer(GROUP, sitePage())).toBe(false)
  })
})

describe('a change that names nothing', () => {
  const invite = say(0, 'Robin', PARTY)
  const change = say(2, 'Lee', 'Small change, it now starts at 3pm')

  it.each([
    ['after the invitation', [invite, change]],
    ['before it is read', [change, invite]]
  ])('is asked about: %s', async (_, messages) => {
    for (const message of messages) await send(message)
    expect(await party()).toMatchObject({
      facts: { start: { value: '2026-12-05T14:00' } },
      asked: [{ why: 'whose', messageKey: change.key, sender: 'Lee', words: change.text }]
    })
  })

  it('moves the party when the parent says so', async () => {
    await send(invite, change)
    await run({ do: 'settle', invitationId: (await party())?.id, messageKey: change.key, isSo: true })
    expect(await party()).toMatchObject({
      facts: { start: { value: '2026-12-05T15:00', certainty: 'known' } },
      asked: []
    })
  })

  it('is forgotten when the parent says no, and not asked again', async () => {
    await send(invite, change)
    await run({ do: 'settle', invitationId: (await party())?.id, messageKey: change.key, isSo: false })
    await send(change)
    expect(await party()).toMatchObject({ facts: { start: { value: '2026-12-05T14:00' } }, asked: [] })
    expect(JSON.stringify(await db.sightings.toArray())).not.toContain('Small change')
  })

  it('of training or school is not asked about', async () => {
    await send(invite, say(2, 'Lee', 'Football training is moved to 5pm on Thursday'))
    expect((await party())?.asked).toEqual([])
  })

  it('cannot be settled for another party', async () => {
    await send(invite, change)
    const result = await run({
      do: 'settle',
      invitationId: (await party())?.id,
      messageKey: `${invite.key}x`,
      isSo: true
    })
    expect(result).toMatchObject({ ok: false, problem: 'refused' })
  })
})

describe('a change is news', () => {
  const EVENING = '2026-11-10T18:00:00.000Z'
  const knownAt = async () => (await party())?.history.map(change => change.knownAt)
  const invite = say(0, 'Robin', PARTY)

  it.each([
    ['it is read here, however early it was sent', {}],
    ['it is read here, where the page tells no time', { sentAt: { instant: null, source: 'unknown' } }]
  ] as const)('since %s', async (_, more) => {
    await send(say(0, 'Robin', PARTY.replace('December', 'December 2026'), more))
    vi.setSystemTime(new Date(EVENING))
    const change = say(1, 'Robin', 'Juno’s party now starts at 3pm', more)
    await send(change)
    expect(await starts()).toEqual(['2026-12-05T15:00'])
    expect(await knownAt()).toEqual([EVENING])
    vi.setSystemTime(new Date('2026-11-10T20:00:00Z'))
    await send({ ...change, sentAt: { instant: '2026-11-08T13:01:00.000Z', source: 'page' } })
    expect(await knownAt()).toEqual([EVENING])
  })

  it('since the parent said that it is about this party', async () => {
    const change = say(1, 'Lee', 'We start at 3pm instead of 2pm!')
    await send(invite, change)
    vi.setSystemTime(new Date(EVENING))
    await run({ do: 'settle', invitationId: (await party())?.id, messageKey: change.key, isSo: true })
    expect(await knownAt()).toEqual([EVENING])
  })

  it('since the host agreed to it', async () => {
    await send(invite, say(1, 'Lee', 'Can we make it Sunday instead?'))
    vi.setSystemTime(new Date(EVENING))
    await send(say(2, 'Robin', 'Sunday is fine'))
    expect(new Set(await knownAt())).toEqual(new Set([EVENING]))
  })
})

describe('two invitations that are one party', () => {
  const both = async () => {
    await send(say(0, 'Robin', PARTY))
    await run({
      do: 'add',
      as: 'pasted',
      text: 'Juno’s party: Saturday 5 December 2026 at 2pm. Bring socks! Please come'
    })
    const [chat, pasted] = (await parties()).toSorted((a, b) => Number(a.sender === null) - Number(b.sender === null))
    return { kept: chat?.id ?? '', gone: pasted?.id ?? '' }
  }

  it('are joined by the parent: messages, facts and answers', async () => {
    const { kept, gone } = await both()
    const outcome = { step: 'outcome', outcome: 'going', because: '' }
    await run({ do: 'decide', invitationId: gone, childId: null, step: outcome })
    await run({ do: 'join', invitationId: kept, otherId: gone, isSame: true })
    expect(await parties()).toEqual([])
    const joined = await readInvitation(gone)
    expect(joined).toMatchObject({
      id: kept,
      standing: 'going',
      facts: { bring: { value: expect.stringContaining('socks') } }
    })
    expect(await db.sightings.where('invitationIds').equals(kept).count()).toBe(2)
  })

  it('stay two when the parent says so', async () => {
    const { kept, gone } = await both()
    await run({ do: 'join', invitationId: kept, otherId: gone, isSame: false })
    expect((await readInvitation(kept))?.apart).toEqual([gone])
    expect((await readInvitation(gone))?.apart).toEqual([kept])
  })

  it('a change in the chat of the one that went still finds it', async () => {
    const { kept: chat, gone: pasted } = await both()
    await run({ do: 'join', invitationId: pasted, otherId: chat, isSame: true })
    await send(say(3, 'Robin', 'Juno’s party now starts at 3pm'))
    expect(await starts()).toEqual(['2026-12-05T15:00'])
  })

  it('one that stands in no chat goes on in the chat of the other, and knows its host', async () => {
    const { kept: chat, gone: pasted } = await both()
    await run({ do: 'join', invitationId: pasted, otherId: chat, isSame: true })
    expect(await party()).toMatchObject({ id: pasted, conversation: { key: GROUP }, sender: 'Robin' })
    await send(say(3, 'Robin', 'We start at 3pm instead of 2pm!'))
    expect(await starts()).toEqual(['2026-12-05T15:00'])
  })

  it('asks about a change in the second chat, too', async () => {
    const inOther = (hours: number, text: string) => {
      const key = `whatsapp/other/${hours}`
      const conversation = { key: 'whatsapp/other', weak: true, site: 'whatsapp', title: 'Pat', group: true } as const
      return { ...say(hours, 'Pat', text), key, conversation }
    }
    await send(say(0, 'Robin', PARTY), inOther(1, PARTY))
    const [first, second] = await parties()
    const [kept, gone] = first?.sender === 'Robin' ? [first, second] : [second, first]
    await run({ do: 'join', invitationId: kept?.id, otherId: gone?.id, isSame: true })
    const change = inOther(2, 'We start at 3pm instead of 2pm!')
    await send(change)
    expect((await party())?.asked).toMatchObject([{ why: 'whose', messageKey: change.key }])
  })

  it('what was said to be another party stays so when one of them is joined', async () => {
    await send(say(0, 'Robin', PARTY))
    for (const more of ['Bring socks!', 'Bring a towel!'])
      await run({ do: 'add', as: 'pasted', text: `Juno’s party: Saturday 5 December 2026 at 2pm. ${more} Please come` })
    const [one, two, three] = (await parties()).map(({ id }) => id)
    await run({ do: 'join', invitationId: two, otherId: three, isSame: false })
    await run({ do: 'join', invitationId: one, otherId: two, isSame: true })
    expect((await readInvitation(one ?? ''))?.apart).toEqual([three])
    expect((await readInvitation(three ?? ''))?.apart).toEqual([one])
  })
})

describe('what a page states for machines', () => {
  const jsonLd = (startDate: string) => [JSON.stringify({ '@type': 'Event', name: 'Party', startDate })]

  it('is a fact without words where the message does not say it', async () => {
    await send(
      say(0, 'Robin', 'You are invited to Juno’s birthday party!', {
        structured: { jsonLd: jsonLd('2026-12-05T14:00') }
      })
    )
    expect((await party())?.facts.start).toEqual({
      value: '2026-12-05T14:00',
      certainty: 'known',
      source: null,
      alternatives: []
    })
  })

  it('is asked about, with both readings, where the words say something else', async () => {
    const [chip] = await send(say(0, 'Robin', PARTY, { structured: { jsonLd: jsonLd('2026-12-05T15:00') } }))
    expect(await party()).toMatchObject({
      facts: { start: { value: '2026-12-05T15:00', certainty: 'implied', alternatives: ['2026-12-05T14:00'] } },
      questions: expect.arrayContaining([{ about: 'start', why: 'choose' }])
    })
    expect(chip?.isCertain).toBe(false)
  })

  it('is read again when it changes and the words stay', async () => {
    const message = say(0, 'Robin', 'You are invited to Juno’s birthday party!', {
      structured: { jsonLd: jsonLd('2026-12-05T14:00') }
    })
    await send(message)
    await send({ ...message, structured: { jsonLd: jsonLd('2026-12-06T14:00') } })
    expect(await starts()).toEqual(['2026-12-06T14:00'])
    expect(JSON.stringify(await db.sightings.toArray())).not.toContain('@type')
  })

  it('is a link into a calendar too', async () => {
    const link = 'https://calendar.google.com/calendar/render?action=TEMPLATE&dates=20261205T140000Z/20261205T160000Z'
    await send(say(0, 'Robin', 'You are invited to Juno’s birthday party!', { links: [link] }))
    expect((await party())?.facts).toMatchObject({
      start: { value: '2026-12-05T14:00' },
      end: { value: '2026-12-05T16:00' }
    })
  })
})

describe('a day with two readings', () => {
  it('is chosen by the parent, and brings its end with it', async () => {
    await send(say(0, 'Robin', 'You are invited to Juno’s birthday party on Sunday 5 December, 2-4pm at Lido Hall!'))
    const open = await party()
    expect(open?.facts.start).toBeUndefined()
    expect(open?.questions).toContainEqual({
      about: 'start',
      why: 'mismatch',
      readings: ['2026-12-05T14:00', '2026-12-06T14:00']
    })
    await run({ do: 'edit', invitationId: open?.id, edit: { about: 'start', value: '2026-12-06T14:00' } })
    expect(await party()).toMatchObject({
      facts: { start: { value: '2026-12-06T14:00' }, end: { value: '2026-12-06T16:00' } },
      questions: []
    })
  })
})
