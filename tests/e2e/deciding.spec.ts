import type { Page } from '@playwright/test'
import { en } from '@/components/strings/en/index'
import type { Chromium } from './harness/chromium'
import { paste, runCommands } from './harness/seed'
import { expect, test } from './harness/test'
import { invitationText } from './pages/invitations'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** In the child's seat the screens ignore the second half of a double tap. */
const tap = async (page: Page, name: string) => {
  await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
  await page.waitForTimeout(600)
  await press(page, name)
}

/** One invitation, and Mika, who is asked in the popup's own window. */
async function askMika(chromium: Chromium, band: '5-7' | '8-12'): Promise<Page> {
  const list = await chromium.surface('popup.html')
  const [id] = await paste(list, [invitationText])
  await runCommands(list, [
    { do: 'save-child', child: { id: crypto.randomUUID(), name: 'Mika', picture: 'owl', band } }
  ])
  const card = await chromium.surface(`popup.html?invitation=${id}`)
  await press(card, en.decide.ask('Mika'))
  await press(card, en.decide.here)
  return card
}

test('together: the child first, then the parent, side by side, the outcome, and the child hears of it', async ({
  chromium
}) => {
  const card = await askMika(chromium, '8-12')
  const { child, decide } = en
  for (const [question, choice] of [
    [child.questions.feeling, child.feeling.worried],
    [child.questions.about, child.about.place],
    [child.questions.wish, child.wish['go-for-a-bit']],
    [child.questions.help, child.help['you-stay']]
  ] as const) {
    await expect(card.getByRole('heading', { name: question })).toBeVisible()
    await tap(card, choice)
  }
  await tap(card, child.releaseAll)
  await expect(card.getByText(child.worried)).toBeVisible()
  await tap(card, child.goOn)

  await expect(card.getByText(child.feeling.worried)).toHaveCount(0)
  await press(card, decide.practicalValues.fine)
  await press(card, decide.showBoth)

  await expect(card.getByRole('heading', { name: decide.bothTitle })).toBeVisible()
  await expect(card.getByText(child.feeling.worried)).toBeVisible()
  await expect(card.getByText(child.wish['go-for-a-bit'])).toBeVisible()
  await press(card, decide.outcomes.part)
  await press(card, decide.record)
  await press(card, decide.tellChildShow('Mika'))
  await expect(card.getByText(child.outcomes.part)).toBeVisible()
  await tap(card, child.ok)
})

test('what the child keeps is nowhere: not on the parent’s screen, not in the file of everything', async ({
  chromium
}) => {
  const card = await askMika(chromium, '5-7')
  const { child } = en
  await tap(card, child.feeling.worried)
  await tap(card, child.aboutYoung.away)
  await tap(card, child.wish['know-more'])
  await tap(card, child.help.nothing)
  await tap(card, child.releaseWish(child.wish['know-more']))
  await tap(card, child.goOn)
  await press(card, en.decide.showBoth)
  await expect(card.getByText(child.wish['know-more'])).toBeVisible()
  await expect(card.getByText(child.feeling.worried)).toHaveCount(0)

  const options = await chromium.surface('options.html')
  const saved = options.waitForEvent('download')
  await press(options, en.settings.exportAll)
  const stream = await (await saved).createReadStream()
  const text = Buffer.concat(await stream.toArray()).toString()
  expect(text).toContain('know-more')
  expect(text).not.toContain('worried')
})

test('an example can be tried without any permission, counts nowhere and leaves in one click', async ({ chromium }) => {
  const popup = await chromium.surface('popup.html')
  await press(popup, en.invite.tryExample)
  await expect(popup.getByText(en.invite.exampleNote)).toBeVisible()
  const worker = await chromium.background()
  const badge = await worker.evaluate(() =>
    (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome.action.getBadgeText({})
  )
  expect(badge).toBe('')
  await press(popup, en.invite.endExample)
  await expect(popup.getByText(en.invite.emptyAllOn)).toBeVisible()
})

test('delete everything leaves nothing', async ({ chromium }) => {
  const options = await chromium.surface('options.html')
  await paste(options, [invitationText])
  await press(options, en.settings.deleteAll)
  await press(options, en.settings.deleteYes)
  await expect(options.getByText(en.settings.deleted)).toBeVisible()
  // Opened only now: one that is open before keeps the address of the card that it showed.
  const popup = await chromium.surface('popup.html')
  await expect(popup.getByText(en.invite.emptyAllOn)).toBeVisible()
})
