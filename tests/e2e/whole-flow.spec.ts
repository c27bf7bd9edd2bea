import type { Page } from '@playwright/test'
import { en } from '@/components/strings/en/index'
import { dayAfter, inWords, today } from '@/scripts/demo/dates'
import type { DecideStep } from '@/utils/model/decision'
import type { Chromium } from './harness/chromium'
import { moveClock } from './harness/clock'
import { paste, runCommands } from './harness/seed'
import { expect, expectAccessible, test } from './harness/test'
import { invitationText, partyDay } from './pages/invitations'

const { child, decide, reply } = en
const PICTURES = 'test-results/whole-flow'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** In the child's seat the screens ignore the second half of a double tap. */
const tap = async (page: Page, name: string) => {
  await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
  await page.waitForTimeout(600)
  await press(page, name)
}

/** A picture at the width of a popup, and no barrier that axe can see. */
async function take(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 380, height: 600 })
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true })
  await expectAccessible(page)
}

interface Seed {
  text?: string
  steps?: readonly DecideStep[]
  isYoung?: boolean
}

/** An invitation, Mika and Noor; the id of the invitation. The steps are Mika's. */
async function seed(chromium: Chromium, { text = invitationText, steps = [], isYoung = false }: Seed = {}) {
  const list = await chromium.surface('popup.html')
  const [id = ''] = await paste(list, [text])
  await runCommands(list, [
    { do: 'save-child', child: { id: 'mika', name: 'Mika', picture: 'owl', band: isYoung ? '5-7' : '8-12' } },
    { do: 'save-child', child: { id: 'noor', name: 'Noor', picture: 'fox', band: '5-7' } },
    ...steps.map(step => ({ do: 'decide', invitationId: id, childId: 'mika', step }) as const)
  ])
  return id
}

const askOf = (chromium: Chromium, id: string) => chromium.surface(`popup.html?invitation=${id}&ask=mika`)
const draftIn = (page: Page) => page.getByRole('textbox', { name: reply.draft })

test('what cannot be is said first, and the child is asked what they would like instead', async ({ chromium }) => {
  const id = await seed(chromium)
  const page = await askOf(chromium, id)
  await page.getByText(decide.notPossible, { exact: true }).click()
  await page.getByRole('textbox', { name: decide.notPossibleBecause }).fill('We are at Grandma’s.')
  await take(page, 'prepare')
  await press(page, decide.notPossibleSave('Mika'))
  await expect(page.getByText(decide.notPossibleIsSet('Mika'))).toBeVisible()
  await press(page, decide.here)
  await expect(page.getByText(child.notPossible)).toBeVisible()
  await expect(page.getByText('We are at Grandma’s.')).toBeVisible()
  await tap(page, child.feeling['so-so'])
  await expect(page.getByRole('heading', { name: child.questions.instead })).toBeVisible()
  await take(page, 'instead')
  await expect(page.getByText(child.wish.go, { exact: true })).toHaveCount(0)
  await tap(page, child.instead['another-day'])
  await tap(page, child.releaseAll)
  await tap(page, child.goOn)
  await expect(page.getByText(decide.prompts['not-possible']('Mika'))).toBeVisible()
  await expect(page.getByText(child.instead['another-day'])).toBeVisible()
  await press(page, decide.record)
  await press(page, decide.skipToReply)
  await expect(draftIn(page)).toHaveValue(/again/)
})

test('on the phone or in the car: one page without what the child tapped, and the answers are marked as told', async ({
  chromium
}) => {
  const id = await seed(chromium)
  const seat = await chromium.surface(`popup.html?invitation=${id}&child=mika`)
  await tap(seat, child.feeling.worried)
  await expect(seat.getByRole('heading', { name: child.questions.about })).toBeVisible()
  const page = await askOf(chromium, id)
  await press(page, decide.byTelling)
  await expect(page.getByRole('group', { name: child.questions.feeling })).toBeVisible()
  await expect(page.locator('[aria-pressed=true]')).toHaveCount(0)
  for (const card of ['feeling', 'about', 'wish'] as const) {
    await expect(page.getByRole('group', { name: child.questions[card] })).toBeVisible()
  }
  await expect(page.getByRole('group', { name: child.questions.help })).toHaveCount(0)
  await press(page, child.feeling.curious)
  await press(page, child.wish.go)
  await press(page, child.help['know-the-plan'])
  await take(page, 'telling')
  await page.reload()
  await expect(page.getByRole('button', { name: child.feeling.curious })).toHaveAttribute('aria-pressed', 'true')
  await expect(seat.getByRole('heading', { name: child.questions.about })).toBeVisible()
  await press(page, decide.tellingDone)
  await press(page, decide.showBoth)
  await expect(page.getByText(decide.toldToYou)).toBeVisible()
  await expect(page.getByText(child.help['know-the-plan'])).toBeVisible()
})

test('a surprise party begins with "This is a secret."', async ({ chromium }) => {
  const id = await seed(chromium, {
    text: `Please come to Ida's surprise birthday party on ${inWords(partyDay)} at 3pm at the park. Shh, it is a surprise, she does not know!`
  })
  const seat = await chromium.surface(`popup.html?invitation=${id}&child=mika`)
  await expect(seat.locator('.child-intro p').first()).toHaveText(child.secret)
})

test('the day before, the day after, and what helped comes back in the child’s own words', async ({ chromium }) => {
  const text = `Please come to Ida's birthday party on ${inWords(dayAfter(today(), 1))} at 3pm at the Rowan Hall.`
  const id = await seed(chromium, { text, steps: [{ step: 'outcome', outcome: 'going', because: '' }] })
  const eve = await chromium.surface(`popup.html?invitation=${id}`)
  await eve.getByRole('textbox', { name: decide.plan.fetches }).fill('Grandpa, at six')
  await eve.reload()
  await expect(eve.getByRole('textbox', { name: decide.plan.fetches })).toHaveValue('Grandpa, at six')
  await take(eve, 'day-before')

  await moveClock(chromium, 3)
  const after = await chromium.surface(`popup.html?invitation=${id}`)
  await expect(after.getByRole('heading', { name: decide.afterTitle })).toBeVisible()
  await expect(after.getByRole('button', { name: decide.changeOfMind })).toHaveCount(0)
  await press(after, decide.afterAsk('Mika'))
  await take(after, 'after-child')
  await tap(after, child.feeling.happy)
  await tap(after, child.again.maybe)
  await expect(after.getByRole('heading', { name: child.afterThanks })).toBeVisible()
  await tap(after, child.goOn)
  await expect(after.getByText(decide.afterSaid('Mika'))).toBeVisible()
  await press(after, child.help['a-friend'])
  await take(after, 'day-after')
  await press(after, decide.afterDone)
  await expect(after.getByRole('heading', { name: decide.afterTitle })).toHaveCount(0)
  await press(after, decide.thankHost)
  await expect(draftIn(after)).toHaveValue(/Thank you|thank you/)

  const [next = ''] = await paste(after, [invitationText.replaceAll('Ida', 'Juno')])
  const seat = await chromium.surface(`popup.html?invitation=${next}&child=mika`)
  for (const name of [child.feeling.happy, child.about.place, child.wish.go]) await tap(seat, name)
  await expect(seat.getByText(child.lastTime(child.help['a-friend']))).toBeVisible()
})

test('after a no nothing is asked, not the day before and not the day after', async ({ chromium }) => {
  const text = `Please come to Ida's birthday party on ${inWords(dayAfter(today(), 1))} at 3pm at the Rowan Hall.`
  const id = await seed(chromium, { text, steps: [{ step: 'outcome', outcome: 'not-going', because: '' }] })
  for (const days of [0, 3]) {
    if (days > 0) await moveClock(chromium, days)
    const card = await chromium.surface(`popup.html?invitation=${id}`)
    await expect(card.getByRole('heading', { name: /not this time/ })).toBeVisible()
    await expect(card.getByText(decide.eveTitle)).toHaveCount(0)
    await expect(card.getByText(decide.afterTitle)).toHaveCount(0)
    await expect(card.getByText(decide.thankHost)).toHaveCount(0)
  }
})

test('a change of mind prepares the message, and the parent may choose another one', async ({ chromium }) => {
  const id = await seed(chromium, { steps: [{ step: 'outcome', outcome: 'going', because: '' }] })
  const card = await chromium.surface(`popup.html?invitation=${id}`)
  await press(card, decide.changeOfMind)
  await card.getByRole('button', { name: decide.notGoing, exact: true }).first().click()
  await expect(draftIn(card)).toHaveValue(/after all|take back/)
  await card.locator('summary', { hasText: reply.instead }).click()
  await press(card, reply.title.no)
  await expect(draftIn(card)).not.toHaveValue(/after all|take back/)
})

test('siblings have a turn and an outcome each, and one reply where both go', async ({ chromium }) => {
  const id = await seed(chromium, { steps: [{ step: 'outcome', outcome: 'going', because: '' }] })
  const card = await chromium.surface(`popup.html?invitation=${id}`)
  await expect(card.getByRole('heading', { name: decide.decidedFor('Mika', 'going') })).toBeVisible()
  await card.getByRole('button', { name: 'Noor' }).click()
  await expect(card.getByRole('button', { name: decide.ask('Noor') })).toBeVisible()
  await card.getByRole('button', { name: decide.going, exact: true }).first().click()
  await expect(draftIn(card)).toHaveValue(/Mika and Noor/)
})
