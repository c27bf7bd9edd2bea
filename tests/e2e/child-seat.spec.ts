import type { Page } from '@playwright/test'
import { en } from '@/components/strings/en/index'
import { nl } from '@/components/strings/nl/index'
import { inWords } from '@/scripts/demo/dates'
import type { DecideStep } from '@/utils/model/decision'
import type { Chromium } from './harness/chromium'
import { paste, runCommands } from './harness/seed'
import { expect, test } from './harness/test'
import { invitationText, partyDay } from './pages/invitations'

const { child, decide } = en
const CHILD_ID = 'mika'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** In the child's seat the screens ignore the second half of a double tap. */
const tap = async (page: Page, name: string) => {
  await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
  await page.waitForTimeout(600)
  await press(page, name)
}

/** An invitation, and Mika; the id of the invitation. */
async function seed(chromium: Chromium, steps: readonly DecideStep[] = []): Promise<string> {
  const list = await chromium.surface('popup.html')
  const [invitationId = ''] = await paste(list, [invitationText])
  await runCommands(list, [
    { do: 'save-child', child: { id: CHILD_ID, name: 'Mika', picture: 'owl', band: '8-12' } },
    ...steps.map(step => ({ do: 'decide', invitationId, childId: CHILD_ID, step }) as const)
  ])
  return invitationId
}

test('a quick no is open again once the child has spoken, and is never called decided together', async ({
  chromium
}) => {
  const id = await seed(chromium, [
    { step: 'outcome', outcome: 'not-going', because: '' },
    { step: 'child-says', say: { wish: 'go' }, toldByParent: false }
  ])
  const card = await chromium.surface(`popup.html?invitation=${id}`)
  await expect(card.getByText(decide.openAgain('not-going'))).toBeVisible()
  await press(card, decide.continueWith('Mika'))
  await expect(card.getByText(decide.openAgain('not-going'))).toBeVisible()
  await press(card, decide.showBoth)
  await expect(card.getByRole('heading', { name: decide.bothTitle })).toBeVisible()

  const again = await chromium.surface(`popup.html?invitation=${id}&ask=${CHILD_ID}`)
  await expect(again.getByRole('heading', { name: decide.bothTitle })).toBeVisible()
  const seat = await chromium.surface(`popup.html?invitation=${id}&child=${CHILD_ID}`)
  await expect(seat.getByRole('heading', { name: child.thankYou })).toBeVisible()
})

test('a page is marked with the language that it speaks, and the child’s seat with the child’s own', async ({
  chromium
}) => {
  const id = await seed(chromium)
  const list = await chromium.surface('popup.html')
  await expect(list.locator('html')).toHaveAttribute('lang', 'en-GB')
  await runCommands(list, [
    { do: 'save-settings', settings: { language: 'de' } },
    { do: 'save-child', child: { id: CHILD_ID, name: 'Mika', picture: 'owl', band: '8-12', language: 'nl' } }
  ])
  await expect(list.locator('html')).toHaveAttribute('lang', 'de')
  const seat = await chromium.surface(`popup.html?invitation=${id}&child=${CHILD_ID}`)
  await expect(seat.getByRole('heading', { name: nl.child.questions.feeling })).toBeVisible()
  await expect(seat.locator('main')).toHaveAttribute('lang', 'nl')
})

test('the seat is not left backwards, nor by a reload, until somebody goes on', async ({ chromium }) => {
  await seed(chromium)
  const page = await chromium.surface('popup.html')
  await press(page, decide.ask('Mika'))
  await press(page, decide.here)
  const question = page.getByRole('heading', { name: child.questions.feeling })
  for (const leave of [() => page.goBack(), () => page.goBack(), () => page.reload(), () => page.goBack()]) {
    await leave()
    await expect(question).toBeVisible()
    await expect(page.getByRole('button', { name: decide.going, exact: true })).toHaveCount(0)
  }
  await tap(page, child.stop)
  await tap(page, child.goOn)
  await expect(page.getByRole('button', { name: decide.here, exact: true })).toBeVisible()
  await page.goBack()
  await expect(question).toHaveCount(0)
})

/** Inside a page of the extension. */
declare const chrome: {
  storage: Record<'session' | 'local', { get(all: null): Promise<object>; clear(): Promise<void> }>
}

/** The names of what is kept of turns. */
const turnsIn = async (page: Page, area: 'session' | 'local'): Promise<string[]> => {
  const kept = await page.evaluate(name => chrome.storage[name].get(null), area)
  return Object.keys(kept).filter(name => name.startsWith('childTurn'))
}

test('a turn that the browser forgot starts again and says so; releasing it leaves no trace of it', async ({
  chromium
}) => {
  const id = await seed(chromium)
  const first = await chromium.surface(`popup.html?invitation=${id}&child=${CHILD_ID}`)
  await expect(first.getByText(child.startAgain)).toHaveCount(0)
  await tap(first, child.feeling.worried)
  await expect(first.getByRole('heading', { name: child.questions.about })).toBeVisible()
  await first.evaluate(() => chrome.storage.session.clear())
  expect(await turnsIn(first, 'local')).toEqual([`childTurnBegun/${id}/${CHILD_ID}`])
  await first.close()

  const again = await chromium.surface(`popup.html?invitation=${id}&child=${CHILD_ID}`)
  await expect(again.getByText(child.startAgain)).toBeVisible()
  await expect(again.getByRole('heading', { name: child.questions.feeling })).toBeVisible()
  for (const name of [child.skip, child.skip, child.wish['not-go'], child.releaseWish(child.wish['not-go'])])
    await tap(again, name)
  await expect(again.getByRole('heading', { name: child.thankYou })).toBeVisible()
  for (const area of ['session', 'local'] as const) {
    await expect.poll(() => turnsIn(again, area)).toEqual([])
  }
})

test('a day whose hour is not known yet is told to the child, drafted and offered to the calendar', async ({
  chromium
}) => {
  const list = await chromium.surface('popup.html')
  const [id] = await paste(list, [
    `Please come to Juno’s birthday party on ${inWords(partyDay)} ${partyDay.slice(0, 4)} at Lido Hall.`
  ])
  await runCommands(list, [{ do: 'save-child', child: { id: CHILD_ID, name: 'Mika', picture: 'owl', band: '8-12' } }])
  const seat = await chromium.surface(`popup.html?invitation=${id}&child=${CHILD_ID}`)
  await expect(seat.getByText(child.itIs(inWords(partyDay)))).toBeVisible()
  const card = await chromium.surface(`popup.html?invitation=${id}`)
  await press(card, decide.going)
  await expect(card.getByRole('textbox', { name: en.reply.draft })).toHaveValue(new RegExp(inWords(partyDay)))
  await card.getByText(en.calendar.add).click()
  await expect(card.getByRole('link', { name: en.calendar.services.google })).toHaveAttribute(
    'href',
    /dates=\d{8}(\/|%2F)\d{8}&/
  )
})

test('Stop is as large as a child needs, and the outcomes stand two and two at every width', async ({ chromium }) => {
  const id = await seed(chromium, [
    { step: 'child-says', say: { wish: 'go' }, toldByParent: false },
    { step: 'parent-says', say: {} }
  ])
  const both = await chromium.surface(`popup.html?invitation=${id}&ask=${CHILD_ID}`)
  for (const width of [320, 380, 900, 1280]) {
    await both.setViewportSize({ width, height: 800 })
    const boxes = await Promise.all(
      Object.values(decide.outcomes).map(name => both.getByRole('button', { name, exact: true }).boundingBox())
    )
    const of = (side: 'x' | 'y' | 'width') => new Set(boxes.map(box => Math.round(box?.[side] ?? 0))).size
    expect([of('x'), of('y'), of('width')], `${width} px`).toEqual([2, 2, 1])
  }
  await runCommands(both, [{ do: 'save-child', child: { id: 'noor', name: 'Noor', picture: 'fox', band: '5-7' } }])
  const seat = await chromium.surface(`popup.html?invitation=${id}&child=noor`)
  for (const width of [320, 380, 1280]) {
    await seat.setViewportSize({ width, height: 600 })
    const stop = await seat.getByRole('button', { name: child.stop, exact: true }).boundingBox()
    expect(Math.min(stop?.width ?? 0, stop?.height ?? 0), `${width} px`).toBeGreaterThanOrEqual(64)
  }
})
