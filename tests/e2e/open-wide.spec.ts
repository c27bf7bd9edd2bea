import type { Page } from '@playwright/test'
import { en } from '@/components/strings/en/index'
import type { Chromium } from './harness/chromium'
import { paste, runCommands } from './harness/seed'
import { expect, expectAccessible, test } from './harness/test'
import { invitationText, partyDay } from './pages/invitations'

const { basics, child, decide, invite, reply } = en
const CHILD_ID = 'mika'

/** Inside a page of the extension. */
declare const chrome: {
  extension: { getViews: () => Window[] }
  storage: { session: { clear(): Promise<void> } }
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** In the child's seat the screens ignore the second half of a double tap. */
const tap = async (page: Page, name: string) => {
  await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
  await page.waitForTimeout(600)
  await press(page, name)
}

/** No driver reaches the popup itself: this is its page in a tab, which takes itself for a popup. */
async function openPopup({ context, origin }: Chromium): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript(() => {
    chrome.extension.getViews = () => [window]
  })
  await page.goto(`${origin}/popup.html`)
  return page
}

/** An invitation, and Mika; the id of the invitation. */
async function seed(chromium: Chromium): Promise<string> {
  const page = await chromium.surface('tab.html')
  const [id = ''] = await paste(page, [invitationText])
  await runCommands(page, [{ do: 'save-child', child: { id: CHILD_ID, name: 'Mika', picture: 'owl', band: '8-12' } }])
  await page.close()
  return id
}

/** The driver shows no side panel among its pages; the browser tells its address, which is the step. */
async function panelAddress(chromium: Chromium): Promise<string | undefined> {
  const [page = await chromium.context.newPage()] = chromium.context.pages()
  const session = await chromium.context.newCDPSession(page)
  const { targetInfos } = await session.send('Target.getTargets')
  await session.detach()
  return targetInfos.find(({ url }) => url.includes('/sidepanel.html'))?.url
}

test('Open wide goes on with the same step in the browser’s side panel, which follows while it is open', async ({
  chromium
}) => {
  const id = await seed(chromium)
  const popup = await openPopup(chromium)
  await press(popup, decide.later)
  await press(popup, basics.openWide)
  await expect.poll(() => panelAddress(chromium)).toContain(`/sidepanel.html?invitation=${id}&later=`)
  expect(popup.isClosed()).toBe(true)

  const again = await openPopup(chromium)
  await press(again, basics.back)
  await press(again, decide.going)
  await press(again, basics.openWide)
  await expect.poll(() => panelAddress(chromium)).toContain(`&reply=${CHILD_ID}&intent=yes`)
})

test('from the panel it goes on in a tab, which is the last', async ({ chromium }) => {
  const id = await seed(chromium)
  const panel = await chromium.surface(`sidepanel.html?invitation=${id}&ask=${CHILD_ID}`)
  await expect(panel.getByText(decide.hereNote)).toBeVisible()
  await panel.setViewportSize({ width: 320, height: 700 })
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectAccessible(panel)
  const [tab] = await Promise.all([chromium.context.waitForEvent('page'), press(panel, basics.openWide)])
  await expect(tab.getByRole('heading', { name: decide.handOverTitle('Mika') })).toBeVisible()
  expect(tab.url()).toContain(`/tab.html?invitation=${id}&ask=${CHILD_ID}`)
  await expect(tab.getByRole('button', { name: basics.openWide })).toHaveCount(0)
  await expect(tab.getByText(decide.hereNote)).toHaveCount(0)
})

test('a popup that was closed goes on where it was, with what the parent had begun to say', async ({ chromium }) => {
  const id = await seed(chromium)
  const seat = await chromium.surface(`tab.html?invitation=${id}`)
  await runCommands(seat, [
    { do: 'decide', invitationId: id, childId: CHILD_ID, step: { step: 'child-says', say: {}, toldByParent: false } }
  ])
  const popup = await openPopup(chromium)
  await press(popup, decide.continueWith('Mika'))
  await press(popup, decide.practicalValues.hard)
  await popup.getByLabel(decide.matters).fill('A quiet Sunday')
  await popup.close()

  const second = await openPopup(chromium)
  await expect(second.getByLabel(decide.matters)).toHaveValue('A quiet Sunday')
  await press(second, decide.showBoth)
  await press(second, decide.outcomes['not-going'])
  await second.getByLabel(decide.because).fill('Sunday is for grandma')
  await second.close()

  const third = await openPopup(chromium)
  await expect(third.getByText('A quiet Sunday')).toBeVisible()
  await expect(third.getByLabel(decide.because)).toHaveValue('Sunday is for grandma')
  await press(third, decide.record)
  await expect(third.getByRole('heading', { name: decide.tellChild('Mika') })).toBeVisible()

  await third.evaluate(() => chrome.storage.session.clear())
  const fresh = await openPopup(chromium)
  await expect(fresh.getByRole('heading', { name: invite.lists['not-going'] })).toBeVisible()
})

test('a popup that was handed to a child and closed goes on in their seat, at the same question', async ({
  chromium
}) => {
  await seed(chromium)
  const popup = await openPopup(chromium)
  await press(popup, decide.ask('Mika'))
  await press(popup, decide.here)
  await expect(popup.getByRole('heading', { name: child.questions.feeling })).toBeVisible()
  await popup.close()
  const handed = await openPopup(chromium)
  await expect(handed.getByRole('heading', { name: child.questions.feeling })).toBeVisible()
  await tap(handed, child.feeling.mixed)
  await handed.close()
  const again = await openPopup(chromium)
  await expect(again.getByRole('heading', { name: child.questions.about })).toBeVisible()
  await expect(again.getByText(child.startAgain)).toHaveCount(0)
})

test('two windows on one decision: the later tap wins, and both show it', async ({ chromium }) => {
  const id = await seed(chromium)
  const one = await chromium.surface(`tab.html?invitation=${id}`)
  const two = await chromium.surface(`tab.html?invitation=${id}`)
  await press(one, decide.going)
  await expect(two.getByRole('heading', { name: decide.decidedFor('Mika', 'going') })).toBeVisible()
  await press(two, decide.changeOfMind)
  await press(two, decide.notGoing)
  for (const page of [one, two]) {
    await expect(page.getByText(decide.decided('not-going'))).toBeVisible()
    await expect(page.getByRole('heading', { name: reply.title.cancel })).toBeVisible()
  }
})

test('two windows on one turn show the same question', async ({ chromium }) => {
  const id = await seed(chromium)
  const seat = `tab.html?invitation=${id}&child=${CHILD_ID}`
  const one = await chromium.surface(seat)
  const two = await chromium.surface(seat)
  await tap(one, child.feeling.worried)
  await expect(two.getByRole('heading', { name: child.questions.about })).toBeVisible()
  await tap(two, child.about.place)
  await expect(one.getByRole('heading', { name: child.questions.wish })).toBeVisible()
  await tap(one, child.wish['not-go'])
  await tap(one, child.releaseAll)
  for (const page of [one, two]) await expect(page.getByRole('heading', { name: child.thankYou })).toBeVisible()
})

/** One event of a host's calendar; a higher `sequence` is newer. */
const calendarFile = (sequence: number, place: string, status: 'CONFIRMED' | 'CANCELLED'): string =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Family//Home//EN', 'BEGIN:VEVENT', 'UID:ida@family.test'],
    ...[`SEQUENCE:${sequence}`, `DTSTART:${partyDay.replaceAll('-', '')}T140000`, 'SUMMARY:Ida’s birthday party'],
    ...[`LOCATION:${place}`, `STATUS:${status}`, 'END:VEVENT', 'END:VCALENDAR', '']
  ].join('\r\n')

test('a party that changes in the middle of a turn: both are told, and the answers stay', async ({ chromium }) => {
  const parent = await chromium.surface('tab.html')
  const open = (text: string) => runCommands(parent, [{ do: 'add', text, as: 'ics' }])
  const [added] = await open(calendarFile(0, 'Rowan Hall', 'CONFIRMED'))
  const id = added?.invitationIds[0] ?? ''
  await runCommands(parent, [{ do: 'save-child', child: { id: CHILD_ID, name: 'Mika', picture: 'owl', band: '8-12' } }])
  const seat = await chromium.surface(`tab.html?invitation=${id}&child=${CHILD_ID}`)
  await tap(seat, child.feeling.happy)
  await open(calendarFile(1, 'Lido Hall', 'CONFIRMED'))
  for (const line of [child.partyChanged, child.answersKept, child.at('Lido Hall')]) {
    await expect(seat.getByText(line)).toBeVisible()
  }
  await expectAccessible(seat)
  await tap(seat, child.about.food)
  await expect(seat.getByText(child.partyChanged)).toHaveCount(0)
  await tap(seat, child.wish.go)
  await tap(seat, child.help.nothing)

  await open(calendarFile(2, 'Lido Hall', 'CANCELLED'))
  await expect(seat.getByRole('heading', { name: child.partyOff })).toBeVisible()
  await expectAccessible(seat)
  await tap(seat, child.goOn)
  await expect(seat.getByText(invite.cancelled)).toBeVisible()
  await expect(seat.getByRole('button', { name: decide.here, exact: true })).toHaveCount(0)

  await open(calendarFile(3, 'Lido Hall', 'CONFIRMED'))
  await press(seat, decide.here)
  await tap(seat, child.releaseAll)
  await expect(seat.getByRole('heading', { name: child.thankYou })).toBeVisible()
  await open(calendarFile(4, 'Lido Hall', 'CANCELLED'))
  await tap(seat, child.goOn)
  await expect(seat.getByText(decide.bothKept)).toBeVisible()
})

/** From now on, until it is undone, nothing fits on the disk. */
async function fillDisk(chromium: Chromium): Promise<() => Promise<void>> {
  const worker = await chromium.background()
  await worker.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    }
    Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) })
  })
  return () => worker.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom())
}

test('a full disk: a clear sentence, and nothing is lost from the screen', async ({ chromium }) => {
  const id = await seed(chromium)
  const seat = await chromium.surface(`tab.html?invitation=${id}&child=${CHILD_ID}`)
  for (const name of [child.feeling.mixed, child.about.inviter, child.inviter['not-sure'], child.wish['not-go']]) {
    await tap(seat, name)
  }
  await seat.getByLabel(child.ownWords).fill('Maybe next year')
  const makeRoom = await fillDisk(chromium)
  await tap(seat, child.releaseAll)
  await expect(seat.getByText(child.notKept)).toBeVisible()
  await expect(seat.getByText(basics.problems['storage-full'])).toBeVisible()
  await expect(seat.getByLabel(child.ownWords)).toHaveValue('Maybe next year')
  await makeRoom()
  await tap(seat, child.releaseAll)
  await expect(seat.getByRole('heading', { name: child.thankYou })).toBeVisible()
  await tap(seat, child.goOn)

  await seat.getByLabel(decide.matters).fill('That it is your say')
  const makeRoomAgain = await fillDisk(chromium)
  await press(seat, decide.showBoth)
  await expect(seat.getByText(basics.problems['storage-full'])).toBeVisible()
  await expect(seat.getByLabel(decide.matters)).toHaveValue('That it is your say')
  await makeRoomAgain()
  await press(seat, decide.showBoth)
  await expect(seat.getByText('Maybe next year')).toBeVisible()
  await expect(seat.getByText('That it is your say')).toBeVisible()
})

test('a child who is removed meanwhile gets a calm sentence, and the invitation stays', async ({ chromium }) => {
  const id = await seed(chromium)
  const seat = await chromium.surface(`tab.html?invitation=${id}&child=${CHILD_ID}`)
  const ask = await chromium.surface(`tab.html?invitation=${id}&ask=${CHILD_ID}`)
  await expect(ask.getByRole('heading', { name: decide.handOverTitle('Mika') })).toBeVisible()
  await runCommands(ask, [{ do: 'remove-child', childId: CHILD_ID }])
  await expect(seat.getByText(child.gone)).toBeVisible()
  await expect(ask.getByText(decide.childGone)).toBeVisible()
  await press(ask, decide.withoutChild)
  await expect(ask.getByRole('button', { name: decide.going, exact: true })).toBeVisible()
})
