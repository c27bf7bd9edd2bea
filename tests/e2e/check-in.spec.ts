import type { Page } from '@playwright/test'
import { en } from '@/components/strings/en/index'
import type { Chromium } from './harness/chromium'
import { runCommands } from './harness/seed'
import { expect, expectAccessible, test } from './harness/test'

const { basics, child, decide, leftOut } = en
const CHILD_ID = 'mika'
const NAME = 'Mika'
/** It forgets its address when it closes, as a popup does. */
const PANEL = 'sidepanel.html'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
/** A button that also says what it is for. */
const take = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) }).click()

/** In the child's seat the screens ignore the second half of a double tap. */
const tap = async (page: Page, name: string) => {
  await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
  await page.waitForTimeout(600)
  await press(page, name)
}

const addChild = (page: Page) =>
  runCommands(page, [{ do: 'save-child', child: { id: CHILD_ID, name: NAME, picture: 'owl', band: '8-12' } }])

const message = (page: Page) => page.getByRole('textbox', { name: leftOut.message })
const copy = (page: Page) => page.getByRole('button', { name: basics.copy, exact: true })

/** The guide, by way of the menu. */
async function openGuide(chromium: Chromium, surface = 'popup.html'): Promise<Page> {
  const page = await chromium.surface(surface)
  await addChild(page)
  await press(page, leftOut.makePlans)
  await take(page, leftOut.checkIn)
  await expect(page.getByRole('heading', { name: leftOut.checkInTitle(NAME) })).toBeVisible()
  return page
}

test('“I don’t want you to write” stops every draft, also while they are asked again', async ({ chromium }) => {
  const page = await openGuide(chromium)
  await expectAccessible(page)
  await press(page, leftOut.stands['do-not-write'])
  await press(page, leftOut.keepSay)
  await expect(page.getByText(leftOut.next['do-not-write'](NAME))).toBeVisible()
  await expect(page.getByRole('heading', { name: leftOut.writeTitle })).toHaveCount(0)

  const direct = await chromium.surface(`tab.html?plans=reach-out&for=${CHILD_ID}&about=get-together`)
  await expect(direct.getByText(leftOut.closed)).toBeVisible()
  await expect(message(direct)).toHaveCount(0)

  await press(page, leftOut.anotherDay)
  await expect(page.getByRole('heading', { name: leftOut.openersTitle })).toBeVisible()
  await direct.reload()
  await expect(direct.getByText(leftOut.closed)).toBeVisible()
})

test('what was tapped and typed is still there when a panel opens again', async ({ chromium }) => {
  const page = await openGuide(chromium, PANEL)
  await press(page, leftOut.stands['be-asked'])
  await page.getByRole('checkbox', { name: leftOut.mayTell['likes-parties'] }).check()
  await page.close()

  const again = await chromium.surface(PANEL)
  await expect(again.getByRole('checkbox', { name: leftOut.mayTell['likes-parties'] })).toBeChecked()
  await press(again, leftOut.keepSay)
  await take(again, leftOut.reachOuts['get-together'])
  await again.getByRole('textbox', { name: leftOut.friend }).fill('Dilan')
  await message(again).pressSequentially(' See you')
  await again.close()

  const third = await chromium.surface(PANEL)
  await expect(message(third)).toHaveValue(/See you$/)
})

test('accusing words are underlined as they are typed, and a click puts in kinder ones', async ({ chromium }) => {
  const page = await chromium.surface('tab.html?plans=friends')
  await addChild(page)
  await page.goto(page.url().replace(/\?.*/, `?plans=reach-out&for=${CHILD_ID}&about=visit-thanks`))
  await message(page).fill('Hi Leyla, why wasn’t Mika invited?')
  await expect(page.locator('mark')).not.toHaveCount(0)
  await expect(page.getByText(leftOut.guardHeard)).toBeAttached()
  await expectAccessible(page)
  await expect(copy(page)).toBeEnabled()
  await page.locator('.guard-hints').getByRole('button', { name: /^Say/ }).first().click()
  await expect(page.locator('mark')).toHaveCount(0)
  await expect(message(page)).toHaveValue(/^Hi Leyla, /)
})

test('after a shrug one question, and whatever follows is read by the child first, word for word', async ({
  chromium
}) => {
  const page = await openGuide(chromium)
  await press(page, leftOut.stands.shrug)
  await press(page, leftOut.keepSay)
  await expect(page.getByRole('button', { name: new RegExp(`^${leftOut.reachOuts['get-together']}`) })).toHaveCount(0)
  await take(page, leftOut.reachOuts.question)
  await press(page, leftOut.asked)
  await expect(page.getByText(leftOut.whomMissing)).toBeVisible()
  await page.getByRole('textbox', { name: leftOut.toWhom }).fill('Leyla')
  await expect(message(page)).toHaveValue(/Leyla/)
  await press(page, leftOut.asked)
  await press(page, leftOut.heardCame)
  await expect(page.getByRole('heading', { name: leftOut.tellTitle(NAME) })).toBeVisible()

  await take(page, leftOut.reachOuts['door-opener'])
  await expect(copy(page)).toHaveCount(0)
  const words = await message(page).inputValue()
  await press(page, decide.here)
  await expect(page.getByText(words)).toBeVisible()
  await expectAccessible(page)
  await page.goBack()
  await expect(page.getByRole('heading', { name: leftOut.child.title })).toBeVisible()
  await expect(page.getByRole('button', { name: leftOut.makePlans })).toHaveCount(0)
  await tap(page, child.notOk)
  await tap(page, child.goOn)
  await expect(page.getByText(leftOut.childNotOk(NAME))).toBeVisible()
  await expect(copy(page)).toHaveCount(0)

  await expect(page.getByRole('button', { name: decide.here })).toHaveCount(0)

  await message(page).fill(`${words} Thank you.`)
  await expect(page.getByRole('button', { name: decide.here })).toBeVisible()
  await message(page).fill(words)
  await expect(page.getByRole('button', { name: decide.here })).toHaveCount(0)
  await message(page).fill(`${words} Thank you.`)
  await press(page, decide.here)
  await tap(page, child.ok)
  await tap(page, child.goOn)
  await expect(page.getByText(leftOut.childAgreed(NAME))).toBeVisible()
  await expect(copy(page)).toBeVisible()
  await message(page).fill('Something else.')
  await expect(copy(page)).toHaveCount(0)
  await expect(page.getByText(leftOut.childChanged(NAME))).toBeVisible()
})

test('the switch in the settings is off, and asks for holidays when it is on', async ({ chromium }) => {
  const page = await chromium.surface('options.html')
  await addChild(page)
  const notice = page.getByRole('checkbox', { name: leftOut.noticeSwitch(NAME) })
  await expect(notice).not.toBeChecked()
  await notice.check()
  await page.getByLabel(leftOut.holidayFrom).fill('2027-02-15')
  await page.getByLabel(leftOut.holidayTo).fill('2027-02-10')
  await press(page, leftOut.addHoliday)
  await expect(page.getByText(leftOut.holidayProblem)).toBeVisible()
  await page.getByLabel(leftOut.holidayTo).fill('2027-02-19')
  await press(page, leftOut.addHoliday)
  await expect(page.getByRole('button', { name: /^Remove .*15 February/ })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: /^Remove .*15 February/ })).toBeVisible()
})
