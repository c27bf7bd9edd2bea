import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { onCommand } from '@/entrypoints/background/on-command'
import { readMoment } from '@/entrypoints/background/reading-context'
import { tidy } from '@/entrypoints/background/tidy'
import { db } from '@/utils/flow/store/db'
import {
  countWaiting,
  readChildren,
  readDecisions,
  readDraft,
  readInvitation,
  readList,
  readSettings
} from '@/utils/flow/store/read'
import { putSettings } from '@/utils/flow/store/write'
import type { Command } from '@/utils/messages/protocol'
import type { DecideStep } from '@/utils/model/decision'
import type { SiteId } from '@/utils/model/site'
import { child } from '../act/demo-invitation'
import { demo, ownPage, resetDemo, sitePage } from './demo-browser'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const TODAY = '2026-11-10'
const TEXT =
  'You are invited to Sol’s birthday party on 12 December 2026 from 2pm to 4pm at Oak Farm. RSVP by 1 December.'

const run = (command: Command) => onCommand(command, ownPage())

/** Runs a command that must work, and returns the first invitation's id. */
async function done(command: Command): Promise<string> {
  const result = await run(command)
  expect(result).toMatchObject({ ok: true })
  return result.invitationIds[0] ?? ''
}

const paste = (text = TEXT) => done({ do: 'add', as: 'pasted', text })
const decide = (invitationId: string, childId: string | null, step: DecideStep) =>
  run({ do: 'decide', invitationId, childId, step })
const going: DecideStep = { step: 'outcome', outcome: 'going', because: '' }

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-10T12:00:00Z'), toFake: ['Date'] })
  await resetDemo()
  await putSettings({ ...(await readSettings()), timeZone: 'Europe/London' })
})

describe('who may command', () => {
  it.each([
    ['a page on the web', sitePage()],
    ['another extension', { id: 'other', url: ownPage().url }],
    ['nobody', {}]
  ])('refuses %s', async (_, sender) => {
    expect(await onCommand({ do: 'delete-everything' }, sender)).toEqual({
      ok: false,
      problem: 'refused',
      invitationIds: []
    })
  })

  it.each([null, 'delete-everything', { do: 'send' }, { do: 'edit', invitationId: 'i' }])('refuses %o', async data => {
    expect(await onCommand(data, ownPage())).toMatchObject({ ok: false, problem: 'refused' })
  })
})

describe('add', () => {
  it('keeps a pasted invitation once', async () => {
    const id = await paste()
    expect(await paste(`  ${TEXT}\n`)).toBe(id)
    expect(await readInvitation(id)).toMatchObject({
      origin: 'pasted',
      lastDay: '2026-12-12',
      facts: { honoree: { value: 'Sol' }, start: { value: '2026-12-12T14:00' }, replyBy: { value: '2026-12-01' } }
    })
    expect(await countWaiting(TODAY)).toBe(1)
  })

  it('makes a question of "on Saturday", since nobody knows when it was written', async () => {
    const id = await paste('Birthday party at ours on Saturday at 3pm, hope you can come!')
    const party = await readInvitation(id)
    expect(party?.facts.start).toBeUndefined()
    expect(party?.questions).toContainEqual({ about: 'start', why: 'undated' })
  })

  it.each([
    ['', 'nothing-to-read'],
    [' \u200b\n\u202e ', 'nothing-to-read'],
    ['The homework is on page 12.', 'not-an-invitation'],
    ['<img src=x onerror=alert(1)>', 'not-an-invitation'],
    ['lorem ipsum '.repeat(9000), 'not-an-invitation']
  ])('says what is wrong with %j', async (text, problem) => {
    expect(await run({ do: 'add', as: 'pasted', text })).toEqual({ ok: false, problem, invitationIds: [] })
    expect(await db.sightings.count()).toBe(0)
  })

  it('keeps by force what does not look like one, with its question', async () => {
    const id = await done({ do: 'add', as: 'pasted', text: 'Cake, two o’clock, you know where', force: true })
    expect(await readInvitation(id)).toMatchObject({
      standing: 'waiting',
      questions: expect.arrayContaining([expect.objectContaining({ about: 'start' })])
    })
    expect((await db.sightings.toArray())[0]?.text).toBe('Cake, two o’clock, you know where')
  })

  it('reads an invitation at the start of 100,000 characters', async () => {
    const id = await paste(`${TEXT}\n\n${'and so on '.repeat(10_000)}`)
    expect((await readInvitation(id))?.lastDay).toBe('2026-12-12')
  })

  const event = (index: number) =>
    `BEGIN:VEVENT\r\nUID:e${index}\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:20261212T140000Z\r\nDTEND:20261212T160000Z\r\nSUMMARY:Party ${index}\r\nLOCATION:Lido\r\nEND:VEVENT\r\n`
  const calendar = (count: number) =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n${Array.from({ length: count }, (_, index) => event(index)).join('')}END:VCALENDAR\r\n`

  it.each(['ics', 'pasted'] as const)('keeps the event of a calendar file, as %s', async as => {
    const id = await done({ do: 'add', as, text: calendar(1) })
    expect(await readInvitation(id)).toMatchObject({
      origin: 'ics',
      facts: { start: { value: '2026-12-12T14:00' }, venue: { value: 'Lido' } }
    })
    expect(await done({ do: 'add', as, text: calendar(1) })).toBe(id)
  })

  const version = (sequence: number, hour: string, ...more: string[]) =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      ...more,
      'BEGIN:VEVENT',
      'UID:mia/6@example.org',
      `SEQUENCE:${sequence}`,
      `DTSTART:20261212T${hour}0000`,
      'SUMMARY:Party for Mia',
      'END:VEVENT',
      'END:VCALENDAR'
    ].join('\r\n')

  it.each([
    ['as they were sent', [0, 1]],
    ['the newer one first', [1, 0]]
  ])('two versions of one event are one invitation: %s', async (_, order) => {
    const [first = '', second = ''] = [
      await done({ do: 'add', as: 'ics', text: version(order[0] ?? 0, order[0] ? '15' : '14') }),
      await done({ do: 'add', as: 'ics', text: version(order[1] ?? 0, order[1] ? '15' : '14') })
    ]
    expect(second).toBe(first)
    expect(await readInvitation(first)).toMatchObject({
      facts: { start: { value: '2026-12-12T15:00' } },
      history: [{ about: 'start', before: '2026-12-12T14:00', after: '2026-12-12T15:00' }]
    })
  })

  it.each([
    ['a newer version', 2],
    ['the same version', 0]
  ])('METHOD:CANCEL of %s cancels the invitation, and the parent sees what it was', async (_, sequence) => {
    const id = await done({ do: 'add', as: 'ics', text: version(0, '14') })
    expect(await done({ do: 'add', as: 'ics', text: version(sequence, '14', 'METHOD:CANCEL') })).toBe(id)
    expect(await readInvitation(id)).toMatchObject({
      cancelled: true,
      standing: 'not-going',
      facts: { honoree: { value: 'Mia' }, start: { value: '2026-12-12T14:00' } }
    })
  })

  it('a cancelled event that nobody knows is no invitation', async () =>
    expect(await run({ do: 'add', as: 'ics', text: version(1, '14', 'METHOD:CANCEL') })).toMatchObject({
      ok: false,
      problem: 'not-an-invitation'
    }))

  it.each([
    ['a whole calendar', calendar(5000), 'ics-many'],
    ['an empty one', calendar(0), 'ics-empty'],
    ['half a file', calendar(1).slice(0, 120), 'ics-broken'],
    ['no calendar at all', 'hello', 'ics-broken']
  ])('says what is wrong with %s', async (_, text, problem) => {
    expect(await run({ do: 'add', as: 'ics', text })).toEqual({ ok: false, problem, invitationIds: [] })
    expect(await db.invitations.count()).toBe(0)
  })
})

describe('the example', () => {
  it('is read through the whole chain, counts nowhere, and leaves in one go', async () => {
    const id = await done({ do: 'start-example' })
    const party = await readInvitation(id)
    expect(party).toMatchObject({
      origin: 'example',
      standing: 'waiting',
      facts: { honoree: { value: 'Juno' }, age: { value: 7 } }
    })
    expect(party?.facts.start?.value).toBe('2026-11-28T15:00')
    expect(party?.history).not.toEqual([])
    expect(await fakeBrowser.action.getBadgeText({})).toBe('')
    await decide(id, null, going)
    expect(await readList('going', TODAY, 5)).toMatchObject({ invitations: [{ id }], total: 0 })
    await done({ do: 'start-example' })
    expect(await db.invitations.count()).toBe(1)
    await done({ do: 'end-example' })
    for (const table of [db.invitations, db.sightings, db.decisions]) expect(await table.count()).toBe(0)
  })
})

describe('edit', () => {
  it('wins over what was read, and null takes a fact away', async () => {
    const id = await paste()
    await done({ do: 'edit', invitationId: id, edit: { about: 'start', value: '2026-12-13T11:00' } })
    await done({ do: 'edit', invitationId: id, edit: { about: 'end', value: null } })
    const party = await readInvitation(id)
    expect(party).toMatchObject({
      lastDay: '2026-12-13',
      facts: { start: { value: '2026-12-13T11:00', certainty: 'edited' } }
    })
    expect(party?.facts.end).toBeUndefined()
    expect((await readList('waiting', TODAY, 5)).invitations).toHaveLength(1)
  })
})

describe('decide', () => {
  it('goes the quick way without any child', async () => {
    const id = await paste()
    await decide(id, null, going)
    expect(await readDecisions(id)).toMatchObject([{ childId: null, outcome: 'going' }])
    expect((await readList('going', TODAY, 5)).total).toBe(1)
    expect(await fakeBrowser.action.getBadgeText({})).toBe('')
    await decide(id, null, { step: 'reopen' })
    expect(await countWaiting(TODAY)).toBe(1)
  })

  it('waits for one child who has spoken, though another goes: in the list and on the badge', async () => {
    const id = await paste()
    for (const each of [child('a', 'Noor'), child('b', 'Ivo')]) await done({ do: 'save-child', child: each })
    await decide(id, 'a', going)
    expect(await fakeBrowser.action.getBadgeText({})).toBe('')
    await decide(id, 'b', { step: 'child-says', say: { wish: 'not-go' }, toldByParent: false })
    expect(await readInvitation(id)).toMatchObject({ standing: 'waiting' })
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1')
    await decide(id, 'b', { step: 'outcome', outcome: 'not-going', because: '' })
    expect(await readInvitation(id)).toMatchObject({ standing: 'going' })
  })

  it('keeps what each child released', async () => {
    const id = await paste()
    for (const each of [child('a', 'Noor'), child('b', 'Ivo')]) await done({ do: 'save-child', child: each })
    await decide(id, 'a', { step: 'child-says', say: { wish: 'go' }, toldByParent: false })
    await decide(id, 'b', { step: 'child-says', say: { wish: 'not-go' }, toldByParent: true })
    await decide(id, 'b', { step: 'outcome', outcome: 'not-going', because: '' })
    expect((await readInvitation(id))?.standing).toBe('waiting')
    await decide(id, 'a', going)
    expect((await readInvitation(id))?.standing).toBe('going')
    expect(await readDecisions(id)).toHaveLength(2)
  })

  it('refuses a step out of turn, and changes nothing', async () => {
    const id = await paste()
    await done({ do: 'save-child', child: child('a', 'Noor') })
    const step: DecideStep = { step: 'parent-says', say: { practical: 'fine' } }
    expect(await decide(id, 'a', step)).toEqual({ ok: false, problem: 'refused', invitationIds: [] })
    expect(await readDecisions(id)).toEqual([])
  })

  it.each([
    ['an invitation that is gone', 'gone', null],
    ['a child who was removed', null, 'gone']
  ])('refuses %s', async (_, invitationId, childId) => {
    expect(await decide(invitationId ?? (await paste()), childId, going)).toMatchObject({
      ok: false,
      problem: 'refused'
    })
  })

  it('lets the later of two windows win', async () => {
    const id = await paste()
    await decide(id, null, going)
    await decide(id, null, { step: 'outcome', outcome: 'not-going', because: '' })
    expect((await readInvitation(id))?.standing).toBe('not-going')
  })
})

describe('a child who is removed', () => {
  it('takes every answer along, and leaves the family what was decided', async () => {
    const id = await paste()
    await done({ do: 'save-child', child: child('a', 'Noor') })
    await decide(id, 'a', { step: 'child-says', say: { wish: 'go', words: 'with Ivo' }, toldByParent: false })
    await decide(id, 'a', { step: 'outcome', outcome: 'going', because: 'Noor wants to' })
    await done({ do: 'remove-child', childId: 'a' })
    expect(await readChildren()).toEqual([])
    expect(await readDecisions(id)).toMatchObject([{ childId: null, child: null, because: '', outcome: 'going' }])
    expect((await readInvitation(id))?.standing).toBe('going')
  })

  it('leaves nothing of what was not decided', async () => {
    const id = await paste()
    await done({ do: 'save-child', child: child('a', 'Noor') })
    await decide(id, 'a', { step: 'child-says', say: {}, toldByParent: false })
    await done({ do: 'remove-child', childId: 'a' })
    expect(await readDecisions(id)).toEqual([])
    expect((await readInvitation(id))?.standing).toBe('waiting')
  })
})

it('dismisses, and takes that back to where it stood', async () => {
  const id = await paste()
  await decide(id, null, going)
  await done({ do: 'dismiss', invitationId: id, dismissed: true })
  expect((await readInvitation(id))?.standing).toBe('dismissed')
  await done({ do: 'dismiss', invitationId: id, dismissed: false })
  expect((await readInvitation(id))?.standing).toBe('going')
})

it('keeps a draft for each answer', async () => {
  const id = await paste()
  await done({ do: 'save-draft', invitationId: id, childId: null, intent: 'yes', text: 'See you there' })
  await done({ do: 'save-draft', invitationId: id, childId: null, intent: 'yes', text: 'See you there!' })
  expect(await readDraft(id, null, 'yes')).toMatchObject({ text: 'See you there!' })
  expect(await readDraft(id, null, 'no')).toBeUndefined()
})

it('keeps a draft for each child; one child’s words never stand for another, and go with the child', async () => {
  const id = await paste()
  await done({ do: 'save-child', child: child('a', 'Ada') })
  await done({ do: 'save-child', child: child('b', 'Ben') })
  await done({ do: 'save-draft', invitationId: id, childId: 'a', intent: 'yes', text: 'Ada is coming' })
  expect(await readDraft(id, 'a', 'yes')).toMatchObject({ childId: 'a', text: 'Ada is coming' })
  expect(await readDraft(id, 'b', 'yes')).toBeUndefined()
  expect(await readDraft(id, null, 'yes')).toBeUndefined()
  await done({ do: 'remove-child', childId: 'a' })
  expect(await readDraft(id, 'a', 'yes')).toBeUndefined()
  expect(await run({ do: 'save-draft', invitationId: id, childId: 'a', intent: 'yes', text: 'x' })).toMatchObject({
    problem: 'refused'
  })
})

describe('settings', () => {
  it('change one thing and keep the others', async () => {
    await done({ do: 'save-settings', settings: { badge: false } })
    await done({ do: 'save-settings', settings: { keepDays: 30 } })
    expect(await readSettings()).toMatchObject({ badge: false, keepDays: 30, timeZone: 'Europe/London' })
    await paste()
    expect(await fakeBrowser.action.getBadgeText({})).toBe('')
  })

  it('leave the clock to the browser until the parent chooses one, and again when they say so', async () => {
    await db.settings.clear()
    const zone = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions')
    const moveTo = (timeZone: string) => zone.mockReturnValue({ timeZone } as Intl.ResolvedDateTimeFormatOptions)
    moveTo('Europe/London')
    await done({ do: 'switch-site', site: 'whatsapp', isOn: true })
    moveTo('Asia/Tokyo')
    expect((await readMoment()).zone).toBe('Asia/Tokyo')
    await done({ do: 'save-settings', settings: { timeZone: 'Europe/Paris' } })
    expect((await readMoment()).zone).toBe('Europe/Paris')
    await done({ do: 'save-settings', settings: { timeZone: null } })
    expect((await readMoment()).zone).toBe('Asia/Tokyo')
    zone.mockRestore()
  })

  it('register the reader for an address that was added, and let go of it', async () => {
    demo.granted.add('https://mail.example.org/*')
    const origin = 'https://mail.example.org'
    await done({ do: 'add-site', origin })
    await done({ do: 'add-site', origin })
    expect((await readSettings()).customSites).toEqual([origin])
    expect(demo.asked.registered).toMatchObject([{ matches: ['https://mail.example.org/*'] }])
    await done({ do: 'remove-site', origin })
    expect((await readSettings()).customSites).toEqual([])
    expect(demo.asked.registered).toEqual([])
    expect(demo.granted.size).toBe(0)
  })

  it('stop the reader of a site that is switched off, and of no other', async () => {
    demo.granted.add('https://web.whatsapp.com/*').add('https://mail.google.com/*')
    demo.pages = [
      { tabId: 1, url: 'https://web.whatsapp.com/', answers: {} },
      { tabId: 2, url: 'https://mail.google.com/mail/', answers: {} }
    ]
    await done({ do: 'switch-site', site: 'gmail', isOn: false })
    expect(demo.granted).toEqual(new Set(['https://web.whatsapp.com/*']))
    const stops = demo.asked.sent.filter(({ type }) => type === 'stop')
    expect(stops.map(({ tabId, data }) => [tabId, data])).toEqual([
      [1, ['https://web.whatsapp.com/*']],
      [2, ['https://web.whatsapp.com/*']]
    ])
    expect(demo.asked.registered).toMatchObject([{ matches: ['https://web.whatsapp.com/*'] }])
  })

  it('switch sites of one host one by one: the grant for one is none for the other', async () => {
    const isOff = async () => (await readSettings()).sitesOff.toSorted()
    await done({ do: 'switch-site', site: 'telegram-k', isOn: true })
    demo.granted.add('https://web.telegram.org/*')
    expect(await isOff()).toEqual(['telegram-a'])
    await done({ do: 'switch-site', site: 'telegram-a', isOn: true })
    expect(await isOff()).toEqual([])
    await done({ do: 'switch-site', site: 'telegram-k', isOn: false })
    expect(demo.granted.size).toBe(1)
    expect(demo.asked.registered.at(0)?.matches).toEqual(['https://web.telegram.org/a/*'])
    await done({ do: 'switch-site', site: 'telegram-a', isOn: false })
    expect(demo.granted.size).toBe(0)
  })

  it('keep every switch, also of two windows at once, and wait for the permission', async () => {
    const off = (site: SiteId) => done({ do: 'switch-site', site, isOn: false })
    await Promise.all([off('gmail'), off('whatsapp'), off('gmail')])
    expect((await readSettings()).sitesOff.toSorted()).toEqual(['gmail', 'whatsapp'])
    await done({ do: 'switch-site', site: 'gmail', isOn: true })
    expect((await readSettings()).sitesOff).toEqual(['whatsapp'])
    expect(demo.asked.registered).toEqual([])
  })
})

it('deletes everything, and gives every permission back', async () => {
  demo.granted.add('https://web.whatsapp.com/*').add('notifications')
  const id = await paste()
  await done({ do: 'save-child', child: child('a', 'Noor') })
  await decide(id, 'a', going)
  await fakeBrowser.storage.session.set({ 'childTurn/i/a': { turn: 'x' } })
  await fakeBrowser.storage.local.set({ 'childTurnBegun/i/a': true })
  await fakeBrowser.notifications.create('reply-by i 2026-12-01', {
    type: 'basic',
    title: 't',
    message: 'm',
    iconUrl: ''
  })
  await done({ do: 'delete-everything' })
  for (const table of db.tables) expect(await table.count()).toBe(0)
  expect(await fakeBrowser.storage.session.get(null)).toEqual({})
  expect(await fakeBrowser.storage.local.get('childTurnBegun/i/a')).toEqual({})
  expect(await fakeBrowser.notifications.getAll()).toEqual({})
  expect(demo.granted.size).toBe(0)
  expect(await fakeBrowser.action.getBadgeText({})).toBe('')
})

it('says so when the disk is full, and loses nothing', async () => {
  const id = await paste()
  const full = vi.spyOn(db.invitations, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(await decide(id, null, going)).toEqual({ ok: false, problem: 'storage-full', invitationIds: [] })
  full.mockRestore()
  expect(await readDecisions(id)).toEqual([])
  expect(await readInvitation(id)).toMatchObject({ standing: 'waiting' })
})

describe('tidying', () => {
  it('lets go of a party after the days that the parent chose', async () => {
    const id = await paste()
    await decide(id, null, going)
    const undated = await done({ do: 'add', as: 'pasted', text: 'Cake at ours, soon', force: true })
    vi.setSystemTime(new Date('2027-02-10T12:00:00Z'))
    await tidy()
    expect(await readInvitation(id)).toBeDefined()
    vi.setSystemTime(new Date('2027-02-11T12:00:00Z'))
    await tidy()
    expect(await readInvitation(id)).toBeUndefined()
    expect(await readDecisions(id)).toEqual([])
    expect(await readInvitation(undated)).toBeUndefined()
    expect(await db.sightings.count()).toBe(0)
  })

  it('counts the days of one without a day from when it came', async () => {
    const undated = await done({ do: 'add', as: 'pasted', text: 'Cake at ours, soon', force: true })
    vi.setSystemTime(new Date('2027-01-08T12:00:00Z'))
    await tidy()
    expect(await readInvitation(undated)).toBeDefined()
  })

  it('spares a day in the past that was only just added: it may be a slip', async () => {
    const id = await done({ do: 'add', as: 'pasted', text: 'Sol’s birthday party on 3 March 2019 at 2pm', force: true })
    await tidy()
    expect((await readList('past', TODAY, 5)).invitations).toMatchObject([{ id, lastDay: '2019-03-03' }])
    vi.setSystemTime(new Date('2027-01-10T12:00:00Z'))
    await tidy()
    expect(await readInvitation(id)).toBeUndefined()
  })

  it('keeps everything where that was chosen', async () => {
    await done({ do: 'save-settings', settings: { keepDays: null } })
    const id = await paste()
    vi.setSystemTime(new Date('2029-02-11T12:00:00Z'))
    await tidy()
    expect(await readInvitation(id)).toBeDefined()
  })
})
