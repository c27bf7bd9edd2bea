import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { NotAllowed } from '@/entrypoints/background/check-sender'
import { onCandidates, onChips, onSiteStatus } from '@/entrypoints/background/on-candidates'
import { onChipAction } from '@/entrypoints/background/on-chip'
import { onCommand } from '@/entrypoints/background/on-command'
import { onHost } from '@/entrypoints/background/on-host'
import { stopReaders } from '@/entrypoints/background/sites'
import { db } from '@/utils/flow/store/db'
import { readInvitation, readList, readSettings, readSightings, readSiteStatuses } from '@/utils/flow/store/read'
import { readRsvps } from '@/utils/flow/store/read-hosting'
import { putSettings } from '@/utils/flow/store/write'
import { OPEN_INVITATION } from '@/utils/messages/session'
import type { Message } from '@/utils/model/message'
import { demo, ownPage, resetDemo, sitePage } from './demo-browser'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const WHATSAPP = 'https://web.whatsapp.com/*'
const TODAY = '2026-11-10'
const PARTY =
  'Hello all! Juno is turning 7 and invites you to her birthday party on Saturday 5 December, 2pm to 4pm at Lido Hall. Please reply by 28 November.'

let lastKey = 0
const message = (text: string, more: Partial<Message> = {}): Message => ({
  key: `whatsapp/class 3/${lastKey++}`,
  conversation: { key: 'whatsapp/class 3', weak: true, site: 'whatsapp', title: 'Class 3', group: true },
  text,
  sender: 'Robin',
  own: false,
  sentAt: { instant: '2026-11-08T18:00:00Z', source: 'page' },
  links: [],
  images: 0,
  ...more
})
const later = (text: string, day = '09'): Message =>
  message(text, { sentAt: { instant: `2026-11-${day}T18:00:00Z`, source: 'page' } })

const waiting = async () => (await readList('waiting', TODAY, 20)).invitations

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-10T12:00:00Z'), toFake: ['Date'] })
  await resetDemo()
  demo.granted.add(WHATSAPP)
  await putSettings({ ...(await readSettings()), timeZone: 'Europe/London' })
})

describe('who may send', () => {
  it.each([
    ['a site without its permission', sitePage('https://mail.google.com/mail/u/0/')],
    ['a page that we do not know', sitePage('https://example.org/')],
    ['a page that only looks like one', sitePage('https://web.whatsapp.com.example.org/')],
    ['another extension', { id: 'other', url: 'https://web.whatsapp.com/' }],
    ['nobody', {}]
  ])('refuses %s', async (_, sender) => {
    await expect(onCandidates([message(PARTY)], sender)).rejects.toThrow(NotAllowed)
    expect(await waiting()).toEqual([])
  })

  it('refuses a site that was switched off here', async () => {
    await putSettings({ ...(await readSettings()), sitesOff: ['whatsapp'] })
    await expect(onCandidates([message(PARTY)], sitePage())).rejects.toThrow(NotAllowed)
  })

  it('takes an address that the parent added, at its exact origin alone', async () => {
    demo.granted.add('https://mail.example.org/*')
    const customSites = ['https://mail.example.org:8443']
    await putSettings({ ...(await readSettings()), customSites })
    const conversation = { key: 'roundcube/https://mail.example.org:8443/x', weak: true, title: 'x', group: null }
    const mail = message(PARTY, {
      key: `${conversation.key}/INBOX:1`,
      conversation: { ...conversation, site: 'roundcube' }
    })
    await expect(onCandidates([mail], sitePage('https://mail.example.org/'))).rejects.toThrow(NotAllowed)
    expect(await onCandidates([mail], sitePage('https://mail.example.org:8443/?_task=mail'))).toHaveLength(1)
  })

  it('leaves out what claims to come from another site', async () => {
    const forged = message(PARTY, { conversation: { key: 'g', weak: false, site: 'gmail', title: 'x', group: null } })
    expect(await onCandidates([forged], sitePage())).toEqual([])
    expect(await waiting()).toEqual([])
  })

  it.each([
    ['another site', 'whatsapp/class 3', 'gmail/me/1/m1'],
    ['what was pasted', 'whatsapp/class 3', 'pasted/0123'],
    ['another conversation', 'whatsapp/class 3', 'whatsapp/class 30/m1'],
    ['the example', 'example', 'example/0'],
    ['a name that only begins like its own', 'whatsappy', 'whatsappy/m1']
  ])('leaves out a key of %s', async (_, conversationKey, key) => {
    const { conversation } = message('')
    const forged = message(PARTY, { key, conversation: { ...conversation, key: conversationKey } })
    expect(await onCandidates([forged], sitePage())).toEqual([])
    expect(await db.sightings.count()).toBe(0)
  })

  it('tells and changes nothing of what another place has shown', async () => {
    const invite = message(PARTY)
    await onCandidates([invite], sitePage())
    demo.granted.add('https://mail.google.com/*').add('https://mail.example.org/*')
    const customSites = ['https://mail.example.org']
    await putSettings({ ...(await readSettings()), customSites })
    for (const url of ['https://mail.google.com/mail/', 'https://mail.example.org/']) {
      expect(await onChips([invite.key], sitePage(url))).toEqual([])
      expect(await onCandidates([{ ...invite, text: 'Party off' }], sitePage(url))).toEqual([])
      const dismissal = onChipAction({ messageKey: invite.key, do: 'dismiss' }, sitePage(url))
      await expect(dismissal).rejects.toThrow(NotAllowed)
    }
    expect(await waiting()).toHaveLength(1)
  })
})

describe('an invitation', () => {
  it('is kept once, however often it is delivered, and answered with its chip', async () => {
    const invite = message(PARTY)
    const [chip] = await onCandidates([invite], sitePage())
    expect(await onCandidates([invite, invite], sitePage())).toEqual([chip])
    expect(await waiting()).toHaveLength(1)
    expect(chip).toMatchObject({
      messageKey: invite.key,
      title: 'Juno',
      start: '2026-12-05T14:00',
      end: '2026-12-05T16:00',
      place: 'Lido Hall'
    })
    expect(chip?.calendar?.google).toContain('20261205T140000Z%2F20261205T160000Z')
    expect(chip?.calendar?.ics).toContain('STATUS:TENTATIVE')
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1')
  })

  it('stands for two parties where the message holds two', async () => {
    const both = message(
      'Two dates for you! Birthday party for Mika: Saturday 5 December at 2pm, Lido Hall.\n\nBirthday party for Sol: Sunday 13 December at 11am, Oak Farm.'
    )
    await onCandidates([both], sitePage())
    const days = (await waiting()).map(({ lastDay }) => lastDay)
    expect(days).toEqual(['2026-12-05', '2026-12-13'])
  })

  it('is nothing to the parent who wrote it', async () => {
    expect(await onCandidates([message(PARTY, { own: true })], sitePage())).toEqual([])
    expect(await waiting()).toEqual([])
  })

  it('that is long over is not kept', async () => {
    const old = message(PARTY.replace('Saturday', 'Friday'), {
      sentAt: { instant: '2025-11-08T18:00:00Z', source: 'page' }
    })
    expect(await onCandidates([old], sitePage())).toEqual([])
    expect(await db.sightings.count()).toBe(0)
  })

  it('is read anew when it is edited', async () => {
    const invite = message(PARTY)
    await onCandidates([invite], sitePage())
    const [before] = await waiting()
    await onCandidates([{ ...invite, text: PARTY.replace('2pm to 4pm', '3pm to 5pm') }], sitePage())
    expect(await waiting()).toMatchObject([{ id: before?.id, facts: { start: { value: '2026-12-05T15:00' } } }])
    expect(await db.sightings.count()).toBe(1)
  })

  it('shows no place that another message has changed, nor puts it into a calendar', async () => {
    const invite = message(PARTY)
    await onCandidates([invite, later('Juno’s party has moved: it is now at Oak Farm!')], sitePage())
    expect((await waiting())[0]?.facts.venue?.value).toBe('Oak Farm')
    const [chip] = await onChips([invite.key], sitePage())
    expect(chip).toMatchObject({ start: '2026-12-05T14:00', place: null })
    expect(chip?.calendar?.google).toContain('20261205T140000Z')
    expect(JSON.stringify(chip)).not.toMatch(/Lido|Oak/)
  })

  it('says so when it is edited, in both wordings, and is not edited twice', async () => {
    const invite = message(PARTY)
    await onCandidates([invite], sitePage())
    const edited = { ...invite, text: PARTY.replace('2pm to 4pm', '3pm to 5pm') }
    await onCandidates([edited], sitePage())
    await onCandidates([{ ...edited, state: 'edited' }], sitePage())
    const [invitation] = await waiting()
    expect(invitation?.history).toMatchObject([{ about: 'message', before: PARTY, after: edited.text }])
  })

  it('stays when its words are gone, and says so', async () => {
    const invite = message(PARTY)
    await onCandidates([invite], sitePage())
    const sorry = 'Sorry, wrong group'
    await onCandidates([{ ...invite, text: sorry, state: 'edited' }], sitePage())
    await onCandidates([{ ...invite, text: sorry, state: 'edited' }], sitePage())
    const [invitation] = await waiting()
    expect(invitation?.facts.start?.value).toBe('2026-12-05T14:00')
    expect(invitation?.history).toMatchObject([{ about: 'message', before: PARTY, after: sorry }])
  })

  it('stays when its message is deleted, says so, and no more when it comes back', async () => {
    const invite = message(PARTY)
    await onCandidates([invite], sitePage())
    const deleted: Message = { ...invite, text: 'This message was deleted', state: 'deleted' }
    expect(await onCandidates([deleted], sitePage())).toHaveLength(1)
    const [invitation] = await waiting()
    expect(invitation?.facts.honoree?.value).toBe('Juno')
    expect(invitation?.history).toMatchObject([{ about: 'message', before: PARTY, after: null }])
    expect(await readSightings(invitation?.id ?? '')).toMatchObject([{ text: PARTY }])
    await onCandidates([invite], sitePage())
    expect((await waiting())[0]?.history).toEqual([])
  })

  it('that goes on where it was cut is not called edited', async () => {
    const invite = message(PARTY.slice(0, 130))
    await onCandidates([{ ...invite, text: `${invite.text}… Read more` }], sitePage())
    await onCandidates([{ ...invite, text: PARTY }], sitePage())
    const [invitation] = await waiting()
    expect(invitation).toMatchObject({ history: [], facts: { replyBy: { value: '2026-11-28' } } })
  })

  it('a deleted message that was never read is nothing', async () => {
    expect(await onCandidates([message('', { state: 'deleted' })], sitePage())).toEqual([])
    expect(await db.sightings.count()).toBe(0)
  })

  it('keeps the names of its files', async () => {
    await onCandidates([message(PARTY, { files: ['juno-7.ics', 'card.png'] })], sitePage())
    const [invitation] = await waiting()
    expect(await readSightings(invitation?.id ?? '')).toMatchObject([{ files: ['juno-7.ics', 'card.png'] }])
  })

  it.each(['Who has the maths homework?', 'See you tomorrow at school!', '', '🎉'])('is not "%s"', async text => {
    expect(await onCandidates([message(text)], sitePage())).toEqual([])
    expect(await db.sightings.count()).toBe(0)
  })
})

describe('a change', () => {
  const move = 'Change for Juno’s party: it now starts at 3pm instead of 2pm.'

  it.each([
    ['after its invitation', [[message(PARTY), later(move)]]],
    ['seen before its invitation', [[later(move)], [message(PARTY)]]]
  ])('%s moves the party', async (_, deliveries) => {
    for (const delivery of deliveries) await onCandidates(delivery, sitePage())
    const [party, ...others] = await waiting()
    expect(others).toEqual([])
    expect(party?.facts.start?.value).toBe('2026-12-05T15:00')
    expect(party?.history[0]).toMatchObject({ about: 'start', before: '2026-12-05T14:00' })
    expect(await readSightings(party?.id ?? '')).toHaveLength(2)
  })

  it('takes the old date from the chip of the invitation, and its way into a calendar', async () => {
    const invite = message(PARTY)
    await onCandidates([invite, later(move)], sitePage())
    expect(await onChips([invite.key], sitePage())).toMatchObject([
      { start: null, end: null, calendar: null, title: 'Juno' }
    ])
  })

  it('tells the readers that something changed, without content', async () => {
    demo.pages = [{ tabId: 7, url: 'https://web.whatsapp.com/', answers: {} }]
    await onCandidates([message(PARTY)], sitePage())
    expect(demo.asked.sent).toEqual([{ tabId: 7, type: 'chipsChanged', data: undefined, frameId: undefined }])
  })

  it('a cancelled party needs no answer, and its calendar entry has a new SEQUENCE', async () => {
    await onCandidates([message(PARTY), later("So sorry, Juno's party is cancelled")], sitePage())
    expect(await waiting()).toEqual([])
    const [cancelled] = (await readList('not-going', '2026-11-10', 5)).invitations
    expect(cancelled).toMatchObject({ cancelled: true, sequence: 1 })
  })

  it('of something else than the party changes nothing', async () => {
    const assembly = { ...later('The school assembly is moved to Thursday 10 December at 9am'), sender: 'Lee' }
    await onCandidates([message(PARTY), assembly], sitePage())
    expect(await waiting()).toMatchObject([{ sequence: 0, history: [] }])
  })

  it('that nobody can place makes no invitation', async () => {
    await onCandidates([later(move)], sitePage())
    expect(await waiting()).toEqual([])
  })
})

describe('a chip', () => {
  it('what was put away once is not offered again in the same words', async () => {
    const first = message('Choir party on Saturday 5 December, 2pm at Lido Hall. Everyone come!')
    await onCandidates([first], sitePage())
    await onChipAction({ messageKey: first.key, do: 'dismiss' }, sitePage())
    const [chip] = await onCandidates(
      [later('Choir party on Saturday 12 December, 3pm at Lido Hall. Everyone come!')],
      sitePage()
    )
    expect(chip).toBeUndefined()
    expect(await waiting()).toEqual([])
  })

  it('dismissed stays dismissed', async () => {
    const invite = message(PARTY)
    await onCandidates([invite], sitePage())
    await onChipAction({ messageKey: invite.key, do: 'dismiss' }, sitePage())
    expect(await onCandidates([invite], sitePage())).toEqual([])
    expect(await onChips([invite.key], sitePage())).toEqual([])
    expect(await waiting()).toEqual([])
    expect(await fakeBrowser.action.getBadgeText({})).toBe('')
  })

  it('opens its invitation in the popup', async () => {
    const invite = message(PARTY)
    const [chip] = await onCandidates([invite], sitePage())
    await onChipAction({ messageKey: invite.key, do: 'decide' }, { ...sitePage(), tab: { windowId: 3 } })
    expect(demo.asked.opened).toEqual([{ popup: true, windowId: 3 }])
    expect(await fakeBrowser.storage.session.get(OPEN_INVITATION)).toEqual({ [OPEN_INVITATION]: chip?.invitationId })
  })

  it('opens a tab where no popup opens by itself', async () => {
    demo.canOpenPopup = false
    const invite = message(PARTY)
    const [chip] = await onCandidates([invite], sitePage())
    await onChipAction({ messageKey: invite.key, do: 'decide' }, sitePage())
    const url = fakeBrowser.runtime.getURL('/tab.html')
    expect(demo.asked.opened).toEqual([{ url: `${url}?invitation=${chip?.invitationId}` }])
    expect(await fakeBrowser.storage.session.get(OPEN_INVITATION)).toEqual({})
  })

  it('shows nothing of what the family decided or typed', async () => {
    const invite = message(PARTY)
    const [chip] = await onCandidates([invite], sitePage())
    const invitationId = chip?.invitationId ?? ''
    const outcome = { step: 'outcome', outcome: 'going', because: 'secret' } as const
    await onCommand({ do: 'decide', invitationId, childId: null, step: outcome }, ownPage())
    await onCommand({ do: 'edit', invitationId, edit: { about: 'venue', value: 'secret place' } }, ownPage())
    const [after] = await onChips([invite.key], sitePage())
    expect(after).toEqual({ ...chip, calendar: expect.anything() })
    expect(JSON.stringify(after)).not.toMatch(/secret|CONFIRMED/)
    expect((await readInvitation(invitationId))?.facts.venue?.value).toBe('secret place')
  })
})

it('notes what was read under the place that it was read at', async () => {
  const status = {
    key: 'https://evil.example',
    site: 'gmail',
    readAt: '2026-11-10T12:00:00Z',
    messages: 42,
    invitations: 0,
    unreadable: false
  }
  await onSiteStatus(status, sitePage())
  expect(await readSiteStatuses()).toEqual([{ ...status, key: 'whatsapp', site: 'whatsapp' }])
})

it('a message that we cannot read does not keep the others from being read', async () => {
  const unread = message(`${PARTY} `)
  const get = db.sightings.get.bind(db.sightings)
  const broken = vi.spyOn(db.sightings, 'get').mockImplementation((key: unknown) => {
    if (key === unread.key) throw new RangeError('not a date')
    return get(key as string)
  })
  expect(await onCandidates([unread, message(PARTY)], sitePage())).toHaveLength(1)
  broken.mockRestore()
  expect(await waiting()).toHaveLength(1)
})

it('an answer that we fail at does not keep the reader from sending on, nor other answers from being found', async () => {
  const conversation = message('').conversation
  const { id } = await onHost({ do: 'add-gathering', childId: null, activity: 'board-games' }, ownPage())
  await onHost({ do: 'post', gatheringId: id ?? '', conversation, text: 'Board games?', isSent: true }, ownPage())
  const from = (sender: string) =>
    message('Yes, we will be there!', { sender, sentAt: { instant: '2026-11-10T11:00:00Z', source: 'page' } })
  const broken = vi.spyOn(db.rsvps, 'put').mockImplementationOnce(() => {
    throw new RangeError('not a date')
  })
  await onCandidates([from('Kim'), from('Lee')], sitePage())
  broken.mockRestore()
  expect((await readRsvps(id ?? '')).map(({ sender }) => sender)).toEqual(['Lee'])
})

it('leaves nothing of messages that are on their way while everything is deleted, and takes none after', async () => {
  const status = { key: 'whatsapp', site: 'whatsapp', readAt: '2026-11-10T12:00:00Z', messages: 42, invitations: 0 }
  const onTheirWay = [
    onCandidates(
      Array.from({ length: 20 }, (_, i) => message(`${PARTY} ${i}`)),
      sitePage()
    ),
    onSiteStatus({ ...status, unreadable: false }, sitePage())
  ]
  await Promise.all([...onTheirWay, onCommand({ do: 'delete-everything' }, ownPage())])
  for (const table of db.tables) expect(await table.count()).toBe(0)
  await expect(onCandidates([message(PARTY)], sitePage())).rejects.toThrow(NotAllowed)
})

it.each([
  ['switched off here', () => onCommand({ do: 'switch-site', site: 'whatsapp', isOn: false }, ownPage())],
  ['taken back in the browser', () => void demo.granted.clear()]
])('lets go of what was read of a site that is %s', async (_, end) => {
  const status = { key: 'whatsapp', site: 'whatsapp', readAt: '2026-11-10T12:00:00Z', messages: 42, invitations: 0 }
  await onSiteStatus({ ...status, unreadable: false }, sitePage())
  await end()
  await stopReaders()
  expect(await readSiteStatuses()).toEqual([])
})

it('rejects, so that the reader keeps the messages, when the disk is full', async () => {
  const full = vi.spyOn(db.sightings, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await expect(onCandidates([message(PARTY)], sitePage())).rejects.toThrow()
  full.mockRestore()
  expect(await waiting()).toEqual([])
})
