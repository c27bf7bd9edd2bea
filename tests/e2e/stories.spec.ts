import type { Page } from '@playwright/test'
import { en } from '@/components/strings/en/index'
import type { Chromium } from './harness/chromium'
import { moveClock } from './harness/clock'
import { paste, runCommands } from './harness/seed'
import { expect, test } from './harness/test'
import { invitationText } from './pages/invitations'

const { child, decide, reply } = en

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** In the child's seat the screens ignore the second half of a double tap. */
const tap = async (page: Page, name: string) => {
  await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
  await page.waitForTimeout(600)
  await press(page, name)
}

/** The child's turn in this window, until the screen is given back. */
async function takeTurn(page: Page, taps: readonly string[]): Promise<void> {
  await press(page, decide.ask('Mika'))
  await press(page, decide.here)
  for (const name of taps) await tap(page, name)
  await tap(page, child.goOn)
}

/** One invitation, and Mika; its card. */
async function openCard(chromium: Chromium): Promise<{ card: Page; id: string }> {
  const list = await chromium.surface('popup.html')
  const [id = ''] = await paste(list, [invitationText])
  await runCommands(list, [{ do: 'save-child', child: { id: 'mika', name: 'Mika', picture: 'owl', band: '8-12' } }])
  return { card: await chromium.surface(`popup.html?invitation=${id}`), id }
}

const draftIn = (page: Page) => page.getByRole('textbox', { name: reply.draft })

/** Words that would give a reason, or the child's mood away. */
const REASON = /because|mixed|sorry|busy|unfortunately|know more|friends/i

test('mixed, would like to be friends, needs to know more: two nights on, a kind no, and the friend stays in mind', async ({
  chromium
}) => {
  const { card, id } = await openCard(chromium)
  await takeTurn(card, [
    child.feeling.mixed,
    child.about.inviter,
    child.inviter['want-to-be-friends'],
    child.wish['know-more'],
    child.releaseAll
  ])
  await press(card, decide.showBoth)
  await expect(card.getByText(decide.prompts['child-asks']('Mika'))).toBeVisible()
  await expect(card.getByText(child.inviter['want-to-be-friends'])).toBeVisible()
  await press(card, decide.inTwoDays)
  await expect(card.getByText(/^Sleeping on it until/)).toBeVisible()

  await moveClock(chromium, 2)
  const later = await chromium.surface(`popup.html?invitation=${id}`)
  await expect(later.getByText(decide.sleptOnIt)).toBeVisible()
  await press(later, decide.continueWith('Mika'))
  await press(later, decide.outcomes['not-going'])
  await press(later, decide.record)
  await press(later, decide.tellChildShow('Mika'))
  await expect(later.getByText(child.outcomes['not-going'])).toBeVisible()
  await tap(later, child.ok)
  await tap(later, child.goOn)

  await expect(draftIn(later)).toHaveValue(/this time/)
  await expect(draftIn(later)).toHaveValue(/ask again/)
  expect(await draftIn(later).inputValue()).not.toMatch(REASON)
  await press(later, reply.offers['another-time'])
  await expect(draftIn(later)).toHaveValue(/another day/)
  await press(later, en.basics.copy)
  await expect(later.getByText(en.basics.copied)).toBeVisible()
  await press(later, en.basics.back)
  await expect(later.getByText(decide.inMind('Ida'))).toBeVisible()
})

test('the child would rather not, the parent would go: a part of it, and the reply asks to leave early', async ({
  chromium
}) => {
  const { card } = await openCard(chromium)
  await takeTurn(card, [child.feeling['not-keen'], child.about.noise, child.wish['not-go'], child.releaseAll])
  await press(card, decide.practicalValues.fine)
  await press(card, decide.showBoth)
  await expect(card.getByText(decide.prompts['child-not']('Mika'))).toBeVisible()
  await expect(card.getByText(decide.middleWays['first-part'])).toBeHidden()
  await card.getByText(decide.middleWaysTitle).click()
  await expect(card.getByText(decide.middleWays['first-part'])).toBeVisible()
  await press(card, decide.outcomes.part)
  await press(card, decide.record)
  await press(card, decide.skipToReply)
  await expect(draftIn(card)).toHaveValue(/early|only stay/)
  expect(await draftIn(card).inputValue()).not.toMatch(REASON)
  await expect(card.getByRole('button', { name: reply.offers['ask-again'] })).toHaveCount(0)
})
