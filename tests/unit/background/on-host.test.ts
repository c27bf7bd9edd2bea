import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { onAwaitsAnswer } from '@/entrypoints/background/on-awaits-answer'
import { onCandidates, onSiteStatus } from '@/entrypoints/background/on-candidates'
import { onCommand } from '@/entrypoints/background/on-command'
import { onHost } from '@/entrypoints/background/on-host'
import { putInConversation } from '@/entrypoints/background/put-in-chat'
import { readMoment } from '@/entrypoints/background/reading-context'
import { suggestRsvps } from '@/entrypoints/background/suggest-rsvps'
import { tidy } from '@/entrypoints/background/tidy'
import { headcount, totalsOf } from '@/utils/act/host/headcount'
import { noticeOf } from '@/utils/act/host/notice-of'
import { db } from '@/utils/flow/store/db'
import { readSettings } from '@/utils/flow/store/read'
import {
  readCheckIn,
  readConversations,
  readFamilies,
  readGathering,
  readGatherings,
  readNotice,
  readNoticeEvents,
  readRotations,
  readRsvps
} from '@/utils/flow/store/read-hosting'
import { putSettings } from '@/utils/flow/store/write'
import type { HostCommand } from '@/utils/messages/host-command'
import type { ChildStand } from '@/utils/model/check-in'
import type { Message } from '@/utils/model/message'
import { demo, ownPage, resetDemo, sitePage } from './demo-browser'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const CLASS = 'whatsapp/class 3'
const conversation = { key: CLASS, weak: true, site: 'whatsapp', title: 'Class 3', group: true } as const
const INVITATION = 'Hello everyone, we are planning board games on Saturday 5 December, 12 Mill Lane.'

let lastKey = 0
/** Minutes after noon on 10 November. */
const say = (minutes: number, sender: string, text: string, more: Partial<Message> = {}): Message => ({
  key: `${CLASS}/${lastKey++}`,
  conversation,
  text,
  sender,
  own: sender === 'me',
  sentAt: { instant: new Date(Date.parse('2026-11-10T12:00:00Z') + minutes * 60_000).toISOString(), source: 'page' },
  links: [],
  images: 0,
  ...more
})
const send = (...messages: Message[]) => onCandidates(messages, sitePage())
const run = (command: HostCommand) => onHost(command, ownPage())
const at = (instant: string) => vi.setSystemTime(new Date(instant))
const saveChild = (id = 'c1') =>
  onCommand({ do: 'save-child', child: { id, name: 'Bo', picture: 'fox', band: '8-12' } }, ownPage())

async function host(isSent = true): Promise<string> {
  const { id } = await run({ do: 'add-gathering', childId: 'c1', activity: 'board-games' })
  const gatheringId = id ?? ''
  await run({
    do: 'change-gathering',
    gatheringId,
    change: { start: '2026-12-05T14:00', place: '12 Mill Lane', invited: 10 }
  })
  await run({ do: 'post', gatheringId, conversation: { ...conversation }, text: INVITATION, isSent })
  return gatheringId
}
const watchQuiet = () => run({ do: 'notice', childId: 'c1', step: { step: 'switch', isOn: true } })
const answers = async (gatheringId: string) =>
  (await readRsvps(gatheringId)).map(({ sender, partstat, state }) => [sender, partstat, state])

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-10T12:00:00Z'), toFake: ['Date'] })
  await resetDemo()
  demo.granted.add('https://web.whatsapp.com/*')
  await putSettings({ ...(await readSettings()), timeZone: 'Europe/London' })
  await saveChild()
})

describe('answers to a posted invitation', () => {
  it('are suggested, confirmed one by one, and counted', async () => {
    const id = await host()
    expect(await onAwaitsAnswer(CLASS, sitePage())).toBe(true)
    await send(
      say(1, 'Kim', 'We’ll be there, count us in, two kids'),
      say(2, 'Lee', 'Can’t make it, sorry'),
      say(3, 'Noor', 'Maybe, will tell you Friday'),
      say(4, 'Sam', 'Yes please!'),
      say(5, 'Ana', '¡Contad con nosotros!'),
      say(6, 'Kim', 'I’ll stay too'),
      say(7, 'Uli', 'Wir kommen gern, Ida ist allergisch gegen Nüsse'),
      say(8, 'Bea', 'Has anyone seen a blue jumper?'),
      say(9, 'Max', 'Yeah right, as if')
    )
    expect(await answers(id)).toEqual([
      ['Kim', 'ACCEPTED', 'suggested'],
      ['Lee', 'DECLINED', 'suggested'],
      ['Noor', 'TENTATIVE', 'suggested'],
      ['Sam', 'ACCEPTED', 'suggested'],
      ['Ana', 'ACCEPTED', 'suggested'],
      ['Kim', null, 'suggested'],
      ['Uli', 'ACCEPTED', 'suggested']
    ])
    for (const { key, sender } of await readRsvps(id)) {
      const known = (await readFamilies()).find(({ senders }) => senders.includes(sender ?? ''))
      await run({
        do: 'confirm',
        rsvpKey: key,
        whose: known ? { familyId: known.id } : { name: sender ?? '' },
        edit: {}
      })
    }
    const rows = headcount(await readRsvps(id), await readFamilies())
    expect(rows).toHaveLength(6)
    expect(rows.find(({ name }) => name === 'Kim')).toMatchObject({ children: 2, adults: 1 })
    expect(rows.find(({ name }) => name === 'Uli')?.food).toBe('Ida ist allergisch gegen Nüsse')
    expect(totalsOf(rows, 10)).toMatchObject({
      children: 5,
      adults: 1,
      maybe: 1,
      maybeUntil: '2026-11-13',
      noAnswer: 4
    })
  })

  it('count from the parent’s own message, once it is there', async () => {
    const id = await host(false)
    await send(say(1, 'Kim', 'We’ll be there'))
    expect(await answers(id)).toEqual([])
    await send(say(5, 'me', 'Hello everyone,\nwe are planning board games on Saturday 5 December,  12 Mill Lane.'))
    await send(say(2, 'Lee', 'We’ll be there'), say(6, 'Kim', 'We’ll be there'))
    expect(await answers(id)).toEqual([['Kim', 'ACCEPTED', 'suggested']])
    expect((await readGathering(id))?.posts[0]?.sentAt).toBe('2026-11-10T12:05:00.000Z')
  })

  it('are read again when they are edited, go when deleted, and stay set aside', async () => {
    const id = await host()
    const [kim, lee, sam] = [say(1, 'Kim', 'Yes please'), say(2, 'Lee', 'Count us in'), say(3, 'Sam', 'Yes!')]
    await send(kim, lee, sam)
    await run({ do: 'confirm', rsvpKey: kim.key, whose: { name: 'Kim' }, edit: { children: 3 } })
    await run({ do: 'set-aside', rsvpKey: sam.key })
    await send({ ...lee, state: 'deleted' }, { ...kim, text: 'Sorry, we can’t come' }, sam)
    expect(await answers(id)).toEqual([
      ['Kim', 'ACCEPTED', 'confirmed'],
      ['Kim', 'DECLINED', 'suggested'],
      ['Sam', 'ACCEPTED', 'set-aside']
    ])
    const [before, after] = await readRsvps(id)
    expect([before?.children, after?.familyId]).toEqual([3, before?.familyId])
  })

  it('that count are not asked about again for an edit that says nothing new, and follow one that does', async () => {
    const id = await host()
    const kim = say(1, 'Kim', 'Yes please')
    await send(kim)
    await run({ do: 'confirm', rsvpKey: kim.key, whose: { name: 'Kim' }, edit: { children: 3 } })
    await send({ ...kim, text: 'Yes, please!' })
    expect(await answers(id)).toEqual([['Kim', 'ACCEPTED', 'confirmed']])
    const no = { ...kim, text: 'Sorry, we can’t come' }
    await send(no)
    await send(no)
    const [, edited] = await readRsvps(id)
    await run({ do: 'confirm', rsvpKey: edited?.key ?? '', whose: { familyId: edited?.familyId ?? '' }, edit: {} })
    await send(no)
    expect(headcount(await readRsvps(id), await readFamilies())).toMatchObject([{ name: 'Kim', partstat: 'DECLINED' }])
    await send({ ...kim, text: 'Count us in after all, two kids' })
    expect((await answers(id)).at(-1)).toEqual(['Kim', 'ACCEPTED', 'suggested'])
    await send({ ...kim, state: 'deleted' })
    expect((await answers(id)).map(([, , state]) => state)).toEqual(['confirmed', 'confirmed'])
  })

  it('within one minute follow the page', async () => {
    const id = await host()
    const texts = ['Yes please', 'Sorry, we can’t come', 'Yes, we’ll be there', 'Maybe', 'Sorry, we can’t make it']
    for (const [index, text] of texts.entries()) {
      const key = `${CLASS}/same-${texts.length - index}`
      await send(say(1, 'Kim', text, { key }))
      await run({ do: 'confirm', rsvpKey: key, whose: { name: 'Kim' }, edit: {} })
    }
    const rows = headcount(await readRsvps(id), await readFamilies())
    expect(rows).toMatchObject([{ name: 'Kim', partstat: 'DECLINED' }])
    expect((await readRsvps(id)).map(({ evidence }) => texts.findIndex(text => text.includes(evidence.words)))).toEqual(
      [0, 1, 2, 3, 4]
    )
  })

  it('of one sender are one family, however often they are confirmed under a new name', async () => {
    await host()
    const both = [say(1, 'Kim', 'Yes please'), say(2, 'Kim', 'Two kids, count us in')]
    await send(...both)
    for (const { key } of [...both, ...both])
      await run({ do: 'confirm', rsvpKey: key, whose: { name: 'kim' }, edit: {} })
    expect((await readFamilies()).map(({ senders }) => senders)).toEqual([['Kim']])
    await run({ do: 'save-family', familyId: null, name: 'Noor', senders: [] })
    await run({ do: 'save-family', familyId: null, name: 'Noor ', senders: [] })
    expect(await db.families.count()).toBe(2)
  })

  it('go to the plan that was posted last before them', async () => {
    const first = await host()
    await send(say(1, 'Kim', 'We’ll be there'))
    at('2026-11-11T12:00:00Z')
    const { id } = await run({ do: 'add-gathering', childId: 'c1', activity: 'baking' })
    const second = id ?? ''
    await run({ do: 'post', gatheringId: second, conversation: { ...conversation }, text: 'Baking!', isSent: false })
    await send(say(5, 'Lee', 'Count us in'), say(24 * 60 + 2, 'Sam', 'Yes please'))
    expect((await answers(first)).map(([sender]) => sender)).toEqual(['Kim', 'Lee', 'Sam'])
    await send(say(24 * 60 + 3, 'me', 'Baking!'), say(24 * 60 + 4, 'Noor', 'We’d love to come'))
    await send(say(7, 'Ana', 'We’ll be there'))
    expect((await answers(first)).map(([sender]) => sender)).toEqual(['Kim', 'Lee', 'Ana', 'Sam'])
    expect((await answers(second)).map(([sender]) => sender)).toEqual(['Noor'])
  })

  it('count from the start of the day where the parent says that it was sent, or from the message itself', async () => {
    const id = await host()
    await send(say(-90, 'Kim', 'We’ll be there'))
    expect(await answers(id)).toEqual([['Kim', 'ACCEPTED', 'suggested']])
    await send(say(-24 * 60, 'me', INVITATION), say(-23 * 60, 'Lee', 'Count us in'), say(0, 'me', INVITATION))
    expect((await answers(id)).map(([sender]) => sender)).toEqual(['Lee', 'Kim'])
    expect((await readGathering(id))?.posts[0]?.sentAt).toBe('2026-11-09T12:00:00.000Z')
  })

  it('come from elsewhere too, and only for a gathering that is there', async () => {
    const gatheringId = await host()
    await run({ do: 'note-answer', gatheringId, whose: { name: 'Kim' }, answer: { partstat: 'ACCEPTED', children: 2 } })
    expect(headcount(await readRsvps(gatheringId), await readFamilies())).toMatchObject([
      { name: 'Kim', children: 2, where: [] }
    ])
    expect(await run({ do: 'note-answer', gatheringId: 'gone', whose: { name: 'Kim' }, answer: {} })).toMatchObject({
      problem: 'refused'
    })
    expect(await run({ do: 'confirm', rsvpKey: 'gone', whose: { name: 'Kim' }, edit: {} })).toMatchObject({
      problem: 'refused'
    })
    expect(await run({ do: 'note-answer', gatheringId, whose: { familyId: 'gone' }, answer: {} })).toMatchObject({
      problem: 'refused'
    })
  })

  it('are looked for among 2,000 messages, and two hundred at most wait', async () => {
    const id = await host()
    const chat = Array.from({ length: 2000 }, (_, i) =>
      say(i + 1, `Parent ${i % 40}`, i % 5 ? `Message ${i} about nothing in particular` : 'We’ll be there!')
    )
    for (let from = 0; from < chat.length; from += 200)
      await suggestRsvps(chat.slice(from, from + 200), await readMoment())
    expect(await db.rsvps.where('gatheringId').equals(id).count()).toBe(200)
  })

  it('are not looked for once it is called off, over or removed', async () => {
    const gatheringId = await host()
    await run({ do: 'change-gathering', gatheringId, change: { cancelled: true } })
    expect(await onAwaitsAnswer(CLASS, sitePage())).toBe(false)
    await run({ do: 'change-gathering', gatheringId, change: { cancelled: false } })
    at('2026-12-06T12:00:00Z')
    expect(await onAwaitsAnswer(CLASS, sitePage())).toBe(false)
    at('2026-11-11T12:00:00Z')
    await send(say(1, 'Kim', 'Yes!'))
    expect(await onAwaitsAnswer(CLASS, sitePage())).toBe(true)
    await run({ do: 'remove-gathering', gatheringId })
    expect([await readGatherings(), await db.rsvps.count(), await onAwaitsAnswer(CLASS, sitePage())]).toEqual([
      [],
      0,
      false
    ])
  })
})

describe('a gathering', () => {
  it('offers the child what fits, and takes their choice', async () => {
    const { id } = await run({ do: 'add-gathering', childId: 'c1', activity: 'pinata' })
    const gatheringId = id ?? ''
    const { offered = [] } = (await readGathering(gatheringId)) ?? {}
    expect(offered).toHaveLength(5)
    expect(await run({ do: 'pick-activity', gatheringId, activity: offered[1] ?? 'pinata' })).toMatchObject({
      ok: true
    })
    expect(await readGathering(gatheringId)).toMatchObject({ childPicked: true, activity: offered[1] })
    expect(await run({ do: 'pick-activity', gatheringId, activity: 'library' })).toMatchObject({ problem: 'refused' })
  })

  it('ends after the usual time until the parent says when, and tells calendars when it moves', async () => {
    const gatheringId = await host()
    expect(await readGathering(gatheringId)).toMatchObject({ end: '2026-12-05T16:00', sequence: 1 })
    await run({ do: 'change-gathering', gatheringId, change: { end: '2026-12-05T15:30' } })
    await run({ do: 'change-gathering', gatheringId, change: { checked: ['no-presents'] } })
    expect(await readGathering(gatheringId)).toMatchObject({ end: '2026-12-05T15:30', sequence: 2 })
    await run({ do: 'change-gathering', gatheringId, change: { end: null } })
    await run({ do: 'change-gathering', gatheringId, change: { invited: 3, siblings: 'welcome' } })
    expect(await readGathering(gatheringId)).toMatchObject({ end: null, siblings: 'welcome' })
    await run({ do: 'change-gathering', gatheringId, change: { start: '2026-12-05T15:00' } })
    expect(await readGathering(gatheringId)).toMatchObject({ end: '2026-12-05T17:00' })
    await run({ do: 'change-gathering', gatheringId, change: { start: null } })
    expect(await readGathering(gatheringId)).toMatchObject({ end: null })
  })

  it('is put into a conversation that is known here, and into no other', async () => {
    await host()
    expect((await readConversations()).map(({ key }) => key)).toEqual([])
    demo.pages = [
      { tabId: 1, url: 'https://web.whatsapp.com/', answers: { showsConversation: true, insertDraft: 'inserted' } }
    ]
    expect(await putInConversation({ conversationKey: CLASS, text: INVITATION }, ownPage())).toBe('inserted')
    expect(await putInConversation({ conversationKey: 'whatsapp/other', text: INVITATION }, ownPage())).toBe('not-open')
    await expect(putInConversation({ conversationKey: CLASS, text: INVITATION }, sitePage())).rejects.toThrow()
  })
})

describe('a rotation', () => {
  it('is one round, also after a double tap', async () => {
    const start = { do: 'add-rotation', childId: null, time: '15:00', minutes: 120 } as const
    const [first, second] = await Promise.all([run(start), run(start)])
    expect(second).toEqual(first)
    expect((await readRotations()).map(({ id }) => id)).toEqual([first.id])
  })

  it('is planned, passed on and left, and a family goes with one click', async () => {
    const { id } = await run({ do: 'add-rotation', childId: 'c1', time: '15:00', minutes: 120 })
    const rotationId = id ?? ''
    const ids: string[] = []
    for (const name of ['Kim', 'Lee', 'Noor']) {
      const saved = await run({ do: 'save-family', familyId: null, name, senders: [] })
      ids.push(saved.id ?? '')
      await run({
        do: 'change-rotation',
        rotationId,
        step: { step: 'offers', familyId: saved.id ?? '', optIns: ['home'], notOn: [] }
      })
    }
    const [kim = '', lee = '', noor = ''] = ids
    const hosts = async () => (await readRotations())[0]?.turns.map(({ hostId }) => hostId)
    const days = ['2026-11-14', '2026-11-21', '2026-11-28']
    await run({ do: 'change-rotation', rotationId, step: { step: 'dates', days } })
    expect(await hosts()).toEqual([kim, lee, noor])
    await run({ do: 'change-rotation', rotationId, step: { step: 'passes', day: '2026-11-14', familyId: kim } })
    expect(await hosts()).toEqual([noor, lee, noor])
    await run({
      do: 'change-rotation',
      rotationId,
      step: { step: 'offers', familyId: lee, optIns: ['not-now'], notOn: [] }
    })
    expect(await hosts()).not.toContain(lee)
    await run({ do: 'change-rotation', rotationId, step: { step: 'hours', time: '16:00', minutes: 90 } })
    await run({ do: 'change-rotation', rotationId, step: { step: 'drop-date', day: '2026-11-28' } })
    expect((await readRotations())[0]).toMatchObject({ time: '16:00', turns: [{ day: days[0] }, { day: days[1] }] })
    await run({ do: 'remove-family', familyId: noor })
    expect(await hosts()).toEqual([null, kim])
    const take = (familyId: string) =>
      run({ do: 'change-rotation', rotationId, step: { step: 'takes', day: '2026-11-14', familyId } })
    expect([await take(noor), await take(lee)]).toMatchObject([{ ok: false }, { ok: true }])
    expect(await hosts()).toEqual([lee, kim])
    expect([(await readFamilies()).length, JSON.stringify(await readRotations()).includes(noor)]).toEqual([2, false])
    await run({ do: 'change-rotation', rotationId, step: { step: 'leaves', familyId: kim } })
    expect(await hosts()).toEqual([lee, null])
    await run({ do: 'remove-rotation', rotationId })
    expect(await readRotations()).toEqual([])
    expect(await run({ do: 'change-rotation', rotationId, step: { step: 'dates', days } })).toMatchObject({
      problem: 'refused'
    })
  })
})

describe('letting go', () => {
  const days = async () => (await db.marks.toArray()).map(({ kind, day }) => `${kind} ${day}`)
  const noteAnswer = (gatheringId: string, name: string) =>
    run({ do: 'note-answer', gatheringId, whose: { name }, answer: { partstat: 'ACCEPTED' } })
  const names = async () => (await readFamilies()).map(({ name }) => name)
  async function takeTurns(name: string): Promise<string> {
    const { id } = await run({ do: 'add-rotation', childId: null, time: '15:00', minutes: 120 })
    const rotationId = id ?? ''
    const family = await run({ do: 'save-family', familyId: null, name, senders: [] })
    const offers = { step: 'offers', familyId: family.id ?? '', optIns: ['home'], notOn: [] } as const
    await run({ do: 'change-rotation', rotationId, step: offers })
    const dates = { step: 'dates', days: ['2026-11-14', '2026-11-21', '2027-01-09'] } as const
    await run({ do: 'change-rotation', rotationId, step: dates })
    return rotationId
  }

  it('of a plan takes the families that nothing else speaks of', async () => {
    const [one, other] = [await host(), await host()]
    await noteAnswer(one, 'Kim')
    await noteAnswer(one, 'Lee')
    await noteAnswer(other, 'Lee')
    const rotationId = await takeTurns('Noor')
    await run({ do: 'remove-gathering', gatheringId: one })
    expect(await names()).toEqual(['Lee', 'Noor'])
    await run({ do: 'remove-rotation', rotationId })
    expect(await names()).toEqual(['Lee'])
    await run({ do: 'remove-gathering', gatheringId: other })
    expect(await names()).toEqual([])
  })

  it('of what took place leaves a bare day, and of what is to come none', async () => {
    await watchQuiet()
    const [over, toCome, calledOff] = [await host(), await host(), await host()]
    const change = (gatheringId: string, start: string, cancelled: boolean) =>
      run({ do: 'change-gathering', gatheringId, change: { start, cancelled } })
    await change(over, '2026-11-09T14:00', false)
    await change(calledOff, '2026-11-08', true)
    for (const gatheringId of [over, toCome, calledOff]) await run({ do: 'remove-gathering', gatheringId })
    expect(await days()).toEqual(['hosted 2026-11-09'])
    const rotationId = await takeTurns('Kim')
    at('2026-11-22T12:00:00Z')
    await run({ do: 'change-rotation', rotationId, step: { step: 'drop-date', day: '2026-11-14' } })
    await run({ do: 'change-rotation', rotationId, step: { step: 'drop-date', day: '2027-01-09' } })
    expect(await days()).toEqual(['hosted 2026-11-09', 'turn 2026-11-14'])
    await run({ do: 'remove-rotation', rotationId })
    expect(await days()).toEqual(['hosted 2026-11-09', 'turn 2026-11-14', 'turn 2026-11-21'])
  })

  it('of everything leaves bare days and what the children said, and no name and no word', async () => {
    await watchQuiet()
    const gatheringId = await host()
    await run({ do: 'change-gathering', gatheringId, change: { start: '2026-11-09T14:00' } })
    await takeTurns('Kim')
    await run({ do: 'check-in', childId: 'c1', step: { step: 'says', stand: 'shrug', mayTell: [] } })
    await run({ do: 'check-in', childId: 'c1', step: { step: 'asked', whom: 'Kim' } })
    await run({ do: 'check-in', childId: 'c1', step: { step: 'read', words: 'Dear Kim', isOk: true } })
    const begun = ['childReads/c1', 'begun/reach-out/question/c1', `begun/text/invitation/${gatheringId}`]
    for (const name of [...begun, 'begun/parent/i1/c1']) await fakeBrowser.storage.session.set({ [name]: 'Kim' })
    at('2026-11-22T12:00:00Z')
    await run({ do: 'forget-hosting' })
    expect(await days()).toEqual(['hosted 2026-11-09', 'turn 2026-11-14', 'turn 2026-11-21'])
    expect(await readCheckIn('c1')).toMatchObject({ stand: 'shrug', askedWhom: '', agreedWords: null })
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['begun/parent/i1/c1'])
  })

  it('of one family leaves nothing of its answers, which are not suggested again', async () => {
    const gatheringId = await host()
    const kim = say(1, 'Kim', 'Yes please, no nuts for Bo')
    await send(kim)
    await run({ do: 'confirm', rsvpKey: kim.key, whose: { name: 'Kim' }, edit: {} })
    await noteAnswer(gatheringId, 'Lee')
    for (const { id } of await readFamilies()) await run({ do: 'remove-family', familyId: id })
    await send(kim)
    expect(await answers(gatheringId)).toEqual([[null, null, 'set-aside']])
    expect(JSON.stringify(await db.rsvps.toArray())).not.toMatch(/Kim|nuts|Bo/)
  })

  it('of a plan takes its texts that were begun', async () => {
    const gatheringId = await host()
    const names = [`begun/text/invitation/${gatheringId}`, `begun/text/reminder/${gatheringId}`, 'begun/text/turns/r']
    for (const name of names) await fakeBrowser.storage.session.set({ [name]: 'Hello' })
    await run({ do: 'remove-gathering', gatheringId })
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['begun/text/turns/r'])
  })
})

describe('the quiet line and the check-in', () => {
  it('notes days of reading only while it is on, and lets go of them after', async () => {
    const status = {
      key: 'whatsapp',
      site: 'whatsapp',
      readAt: '2026-11-10T12:00:00Z',
      messages: 4,
      invitations: 0,
      unreadable: false
    }
    await onSiteStatus(status, sitePage())
    expect(await db.visits.count()).toBe(0)
    await run({ do: 'notice', childId: 'c1', step: { step: 'switch', isOn: true } })
    await onSiteStatus(status, sitePage())
    await onSiteStatus({ ...status, messages: 0 }, sitePage())
    expect(await db.visits.toArray()).toEqual([{ day: '2026-11-10' }])
    await run({ do: 'notice', childId: 'c1', step: { step: 'switch', isOn: false } })
    expect(await db.visits.count()).toBe(0)
  })

  it('speaks after three quiet months, and not after friends were met or something was hosted', async () => {
    await run({ do: 'notice', childId: 'c1', step: { step: 'switch', isOn: true } })
    await run({
      do: 'notice',
      childId: 'c1',
      step: { step: 'holidays', holidays: [{ from: '2026-12-19', to: '2027-01-03' }] }
    })
    for (let week = 0; week < 13; week++) {
      at(new Date(Date.parse('2026-11-10T12:00:00Z') + week * 7 * 86_400_000).toISOString())
      await onSiteStatus(
        {
          key: 'whatsapp',
          site: 'whatsapp',
          readAt: new Date().toISOString(),
          messages: 4,
          invitations: 0,
          unreadable: false
        },
        sitePage()
      )
    }
    const notice = async () => noticeOf((await readNotice('c1')) ?? null, await readNoticeEvents('c1'), '2027-02-02')
    expect(await notice()).toEqual({ since: '2026-11' })
    await run({ do: 'add-gathering', childId: null, activity: 'baking' })
    expect(await notice()).toBeNull()
    await run({ do: 'forget-hosting' })
    expect(await notice()).not.toBeNull()
    await run({ do: 'met-friends', childId: 'c1' })
    expect(await notice()).toBeNull()
  })

  it('follows what the child says', async () => {
    expect(await run({ do: 'check-in', childId: 'c1', step: { step: 'asked', whom: 'Kim' } })).toMatchObject({
      problem: 'refused'
    })
    await run({ do: 'check-in', childId: 'c1', step: { step: 'says', stand: 'shrug', mayTell: [] } })
    expect(await run({ do: 'check-in', childId: 'c1', step: { step: 'asked', whom: 'Kim' } })).toMatchObject({
      ok: true
    })
    expect(await readCheckIn('c1')).toMatchObject({ stand: 'shrug', askedWhom: 'Kim' })
    expect(await run({ do: 'check-in', childId: 'gone', step: { step: 'heard' } })).toMatchObject({
      problem: 'refused'
    })
  })

  it('goes with the child', async () => {
    await run({ do: 'check-in', childId: 'c1', step: { step: 'says', stand: 'fine', mayTell: [] } })
    await run({ do: 'notice', childId: 'c1', step: { step: 'switch', isOn: true } })
    await run({ do: 'met-friends', childId: 'c1' })
    await onCommand({ do: 'remove-child', childId: 'c1' }, ownPage())
    expect([await db.checkIns.count(), await db.notices.count(), await db.marks.count()]).toEqual([0, 0, 0])
  })

  it('goes with the child, as do their name on plans and what was begun with them', async () => {
    await host()
    await run({ do: 'add-rotation', childId: 'c1', time: '15:00', minutes: 120 })
    await fakeBrowser.storage.session.set({ 'begun/reach-out/friends/c1': 1, 'childReads/c1': 1, 'childReads/c2': 1 })
    await fakeBrowser.storage.local.set({ 'childTurnBegun/party/c1/told': true, 'childTurnBegun/party/c2': true })
    await onCommand({ do: 'remove-child', childId: 'c1' }, ownPage())
    expect([...(await readGatherings()), ...(await readRotations())].map(({ childId }) => childId)).toEqual([
      null,
      null
    ])
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['childReads/c2'])
    const begun = Object.keys(await fakeBrowser.storage.local.get(null)).filter(name =>
      name.startsWith('childTurnBegun/')
    )
    expect(begun).toEqual(['childTurnBegun/party/c2'])
  })
})

describe('what is kept', () => {
  it('goes after 60 days of no use, but for bare days', async () => {
    const gatheringId = await host()
    await send(say(1, 'Kim', 'Yes!'))
    const [rsvp] = await readRsvps(gatheringId)
    await run({ do: 'confirm', rsvpKey: rsvp?.key ?? '', whose: { name: 'Kim' }, edit: {} })
    await run({ do: 'check-in', childId: 'c1', step: { step: 'says', stand: 'fine', mayTell: [] } })
    await watchQuiet()
    at('2027-02-03T12:00:00Z')
    await tidy()
    expect([await db.gatherings.count(), await db.families.count(), await db.checkIns.count()]).toEqual([1, 1, 0])
    at('2027-02-05T12:00:00Z')
    await tidy()
    expect([await db.gatherings.count(), await db.rsvps.count(), await db.families.count()]).toEqual([0, 0, 0])
    expect(await db.marks.toArray()).toEqual([{ childId: 'c1', kind: 'hosted', day: '2026-12-05' }])
  })

  it('keeps “I don’t want you to write”, bare', async () => {
    const says = (stand: ChildStand) =>
      run({ do: 'check-in', childId: 'c1', step: { step: 'says', stand, mayTell: [] } })
    await says('shrug')
    await run({ do: 'check-in', childId: 'c1', step: { step: 'asked', whom: 'Kim' } })
    await says('do-not-write')
    at('2028-02-05T12:00:00Z')
    await tidy()
    await tidy()
    expect(await readCheckIn('c1')).toMatchObject({ stand: 'do-not-write', askedWhom: null, agreedWords: null })
  })

  it('stays while a rotation runs', async () => {
    const { id } = await run({ do: 'add-rotation', childId: null, time: '15:00', minutes: 120 })
    const family = await run({ do: 'save-family', familyId: null, name: 'Kim', senders: [] })
    await run({
      do: 'change-rotation',
      rotationId: id ?? '',
      step: { step: 'offers', familyId: family.id ?? '', optIns: ['home'], notOn: [] }
    })
    await run({ do: 'change-rotation', rotationId: id ?? '', step: { step: 'dates', days: ['2027-05-01'] } })
    at('2027-04-01T12:00:00Z')
    await tidy()
    expect([await db.rotations.count(), await db.families.count()]).toEqual([1, 1])
    await watchQuiet()
    at('2027-07-15T12:00:00Z')
    await tidy()
    expect([await db.rotations.count(), await db.families.count()]).toEqual([0, 0])
    expect(await db.marks.toArray()).toEqual([{ childId: 'c1', kind: 'turn', day: '2027-05-01' }])
  })

  const PARTY = 'You are invited to Juno’s 7th birthday party on Saturday 5 December, 2pm to 4pm at Lido Hall!'

  it('of an invitation is the day on which it came, for a child whose quiet line is on, and for a year', async () => {
    await saveChild('c2')
    await watchQuiet()
    await send(say(0, 'Robin', PARTY))
    at('2027-03-05T12:00:00Z')
    await tidy()
    expect(await db.invitations.count()).toBe(0)
    expect(await db.marks.toArray()).toEqual([{ childId: 'c1', kind: 'invited', day: '2026-11-10' }])
    at('2028-03-05T12:00:00Z')
    await tidy()
    expect(await db.marks.count()).toBe(0)
  })

  it('of bare days is nothing where no quiet line is on', async () => {
    await host()
    await run({ do: 'met-friends', childId: 'c1' })
    await send(say(0, 'Robin', PARTY))
    at('2027-03-05T12:00:00Z')
    await tidy()
    expect(await Promise.all([db.invitations, db.gatherings, db.marks].map(table => table.count()))).toEqual([0, 0, 0])
  })

  it('of bare days goes when the quiet line goes off', async () => {
    await watchQuiet()
    await run({ do: 'met-friends', childId: 'c1' })
    expect(await db.marks.count()).toBe(1)
    await run({ do: 'notice', childId: 'c1', step: { step: 'switch', isOn: false } })
    expect(await db.marks.count()).toBe(0)
  })

  it('goes with one click', async () => {
    await host()
    await run({ do: 'save-family', familyId: null, name: 'Kim', senders: [] })
    await run({ do: 'add-rotation', childId: null, time: '15:00', minutes: 120 })
    expect(await run({ do: 'forget-hosting' })).toEqual({ ok: true, id: null })
    expect(await Promise.all([db.gatherings, db.families, db.rotations, db.rsvps].map(table => table.count()))).toEqual(
      [0, 0, 0, 0]
    )
  })
})

it('refuses what no page of ours sends', async () => {
  for (const command of [
    { do: 'else' },
    { do: 'add-rotation', childId: null, time: '25:00', minutes: 60 },
    { do: 'add-gathering', childId: 'gone', activity: 'baking' },
    null
  ])
    expect(await onHost(command, ownPage())).toEqual({ ok: false, problem: 'refused', id: null })
  expect(await onHost({ do: 'forget-hosting' }, sitePage())).toMatchObject({ problem: 'refused' })
})
