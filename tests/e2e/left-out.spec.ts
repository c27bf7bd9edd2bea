import type { Page } from '@playwright/test'
import { en } from '@/components/strings/en/index'
import { chatPage } from '@/scripts/demo/chat-page'
import type { Chat, ChatMessage } from '@/scripts/demo/chats'
import { dayAfter, saturdayAfter, today } from '@/scripts/demo/dates'
import type { Chromium } from './harness/chromium'
import { moveClock } from './harness/clock'
import { runCommands } from './harness/seed'
import { expect, expectAccessible, test } from './harness/test'

const { child, host, leftOut } = en
const CHAT = 'web.whatsapp.com'
/** How far the clock is moved, a few days at a time: a quarter of a year. */
const STEPS = [42, 7, 7, 7, 7, 7, 7, 7]
const LATER = STEPS.reduce((sum, days) => sum + days)
/** The day on which the calm line is read. */
const now = (): string => dayAfter(today(), LATER)
const PICTURES = 'test-results/left-out'
const GROUP = 'Otters class'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
const unfold = (page: Page, name: string) => page.getByText(name, { exact: true }).click()

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

const message = (id: number, from: string | null, day: string, time: string, text: string): ChatMessage => ({
  id: `3EB0E${String(id).padStart(3, '0')}`,
  from,
  day,
  time,
  text
})

const groupWith = (messages: readonly ChatMessage[]): Chat => ({
  title: GROUP,
  members: ['Bea', 'Chidi', 'Dora', 'Robin'],
  messages
})

/** A class group in which nobody invites anybody. */
const quietGroup = (day: string): Chat =>
  groupWith([
    message(1, 'Bea', dayAfter(day, -1), '16:20', 'Does the school shop sell gym bags?'),
    message(2, null, dayAfter(day, -1), '16:31', 'I think so, on Tuesdays.')
  ])

/** What eight families write after the invitation. */
const ANSWERS: readonly (readonly [family: string, text: string])[] = [
  ['Bea', 'Count us in, two kids!'],
  ['Chidi', 'We’ll be there, thank you.'],
  ['Dora', 'Sorry, we can’t make it this time.'],
  ['Emre', 'Maybe, I will tell you on Friday.'],
  ['Fay', 'Yes please, Kit would love to come. No nuts for Kit, and I’ll stay too.'],
  ['Gil', 'We’d love to come!'],
  ['Hana', 'Yes, we are coming, one child.'],
  ['Ines', 'Unfortunately we are away that weekend.']
]

/** Long enough for a reader to tell what it read. */
const READ_MS = 3800

/** Three months in which nobody invites anybody; the class group is opened in most weeks of them. */
async function passQuietTerm(chromium: Chromium): Promise<Page> {
  await chromium.serve(CHAT, chatPage([quietGroup(today())]))
  const chat = await chromium.open(`https://${CHAT}/`)
  await chat.waitForTimeout(READ_MS)
  for (const days of STEPS) {
    await moveClock(chromium, days)
    await chat.reload()
    await chat.waitForTimeout(READ_MS)
  }
  return chat
}

const CHILD = { id: 'mika', name: 'Mika', picture: 'owl', band: '8-12' } as const

async function turnOnNotice(chromium: Chromium): Promise<void> {
  const options = await chromium.surface('options.html')
  await runCommands(options, [{ do: 'save-child', child: CHILD }])
  await options.getByRole('checkbox', { name: leftOut.noticeSwitch('Mika') }).check()
  await options.getByLabel(leftOut.holidayFrom).fill(dayAfter(today(), -30))
  await options.getByLabel(leftOut.holidayTo).fill(dayAfter(today(), -20))
  await press(options, leftOut.addHoliday)
  await take(options, 'notice-on')
  await options.close()
}

const badgeOf = async (chromium: Chromium): Promise<string> =>
  (await chromium.background()).evaluate(() =>
    (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome.action.getBadgeText({})
  )

/** The child is asked first, and shrugs: one question to one parent. */
async function checkIn(popup: Page): Promise<void> {
  await press(popup, leftOut.checkIn)
  await expect(popup.getByRole('heading', { name: leftOut.checkInTitle('Mika') })).toBeVisible()
  await take(popup, 'check-in')
  await press(popup, leftOut.stands.shrug)
  await press(popup, leftOut.keepSay)
  await expect(popup.getByText(leftOut.next.shrug('Mika'))).toBeVisible()

  await popup.getByRole('button', { name: leftOut.reachOuts.question }).click()
  await popup.getByRole('textbox', { name: leftOut.toWhom }).fill('Sam')
  const text = popup.getByRole('textbox', { name: leftOut.message })
  await expect(text).toHaveValue(/Sam.*parent to parent/)
  const suggestion = await text.inputValue()
  await text.fill('Why was Mika not invited? Everyone but Mika was there.')
  await expect(popup.getByText(leftOut.guardTitle)).toBeVisible()
  await take(popup, 'kinder-words')
  await text.fill(suggestion)
  await expect(popup.getByText(leftOut.guardTitle)).toHaveCount(0)
  await press(popup, leftOut.asked)
  await expect(popup.getByText(leftOut.heardWait('Sam'))).toBeVisible()
}

/** An answer came. The child reads what is said of them, and says OK, before it goes to anyone. */
async function tellAndAgree(popup: Page): Promise<void> {
  await press(popup, leftOut.heardCame)
  await expect(popup.getByRole('heading', { name: leftOut.tellTitle('Mika') })).toBeVisible()
  await take(popup, 'what-we-heard')
  await popup.getByRole('button', { name: leftOut.reachOuts['door-opener'] }).click()
  await popup.getByRole('textbox', { name: leftOut.toWhom }).fill('Bea')
  const words = await popup.getByRole('textbox', { name: leftOut.message }).inputValue()
  await expect(popup.getByRole('button', { name: en.basics.copy, exact: true })).toHaveCount(0)
  await press(popup, en.decide.here)
  await expect(popup.getByText(words)).toBeVisible()
  await take(popup, 'child-reads')
  await tap(popup, child.ok)
  await tap(popup, child.goOn)
  await expect(popup.getByText(leftOut.childAgreed('Mika'))).toBeVisible()
  await expect(popup.getByRole('button', { name: en.basics.copy, exact: true })).toBeVisible()
  await take(popup, 'child-agreed')
}

/** Plans a do-over in the garden that Mika picks, and gives its day. */
async function planGarden(popup: Page): Promise<string> {
  const day = saturdayAfter(now(), 10)
  await press(popup, en.basics.back)
  await press(popup, en.basics.back)
  await popup.getByRole('button', { name: leftOut.host }).click()
  for (const activity of ['pinata', 'water-play', 'treasure-hunt'] as const)
    await popup.getByRole('checkbox', { name: host.activities[activity] }).check()
  await take(popup, 'templates')
  await press(popup, host.letPick('Mika'))
  await expect(popup.getByRole('heading', { name: host.child.question })).toBeVisible()
  await take(popup, 'child-picks')
  await tap(popup, host.activities['water-play'])
  await expect(popup.getByText(host.child.thanks)).toBeVisible()
  await tap(popup, child.goOn)
  await expect(popup.getByText(host.picked('Mika'))).toBeVisible()
  await popup.getByLabel(en.invite.day).fill(day)
  await popup.getByLabel(host.beginsAt).fill('15:00')
  await popup.getByLabel(host.where).fill('our garden')
  await popup.getByLabel(host.invited).fill('10')
  await popup.getByLabel(host.invited).blur()
  await unfold(popup, host.checklist)
  await popup.getByRole('checkbox', { name: host.checks['allergies-asked'] }).check()
  await take(popup, 'plan')
  return day
}

/** Puts the invitation into the class group, where the parent sends it. */
async function postInvitation(popup: Page, chat: Page): Promise<string> {
  await press(popup, host.steps.invite)
  await unfold(popup, host.beforeList)
  await expect(popup.getByText(host.leftOff)).toBeVisible()
  await expect(popup.getByLabel(host.whichChat)).toContainText(GROUP)
  const draft = await popup.getByRole('textbox', { name: host.invitation }).inputValue()
  await press(popup, en.reply.putInChat)
  await expect(popup.getByText(en.reply.putResults.inserted)).toBeVisible()
  await take(popup, 'invitation')
  await expect(chat.locator('html')).toHaveAttribute('data-sent', '0')
  await chat.getByRole('button', { name: 'Send' }).click()
  await expect(popup.getByText(host.watching(GROUP))).toBeVisible()
  return draft
}

/** Eight families answer in the group. */
async function answer(chromium: Chromium, chat: Page, invitation: string): Promise<void> {
  const time = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  const answers = ANSWERS.map(([family, text], index) => message(20 + index, family, now(), time, text))
  const posted = message(10, null, now(), time, invitation)
  await chromium.serve(CHAT, chatPage([groupWith([...quietGroup(now()).messages, posted, ...answers])]))
  await chat.reload()
}

/** The parent confirms each answer; the names of the families, as they answered. */
async function countAnswers(popup: Page): Promise<string[]> {
  await press(popup, host.steps.replies)
  await expect(popup.getByRole('heading', { name: host.newAnswers })).toBeVisible()
  await expect(popup.getByText(host.nobodyYet)).toBeVisible()
  await take(popup, 'answers')
  const suggestions = popup.getByRole('article')
  const names: string[] = []
  for (let left = ANSWERS.length; left > 0; left--) {
    await expect(popup.getByRole('heading', { name: host.newAnswers })).toBeVisible()
    const first = suggestions.first()
    const name = await first.getByRole('textbox', { name: host.familyName }).inputValue()
    await first.getByRole('button', { name: host.confirm }).click()
    await expect(popup.getByRole('button', { name: host.changeRow(name) })).toBeVisible()
    names.push(name)
  }
  expect(names.toSorted()).toEqual(ANSWERS.map(([family]) => family))
  await expect(popup.getByRole('heading', { name: host.newAnswers })).toHaveCount(0)
  // The reader in the page keeps the real clock: to it these messages are of days to come, and "Friday" stays open.
  await expect(popup.locator('.totals')).toContainText('6 children, 1 adult, 1 maybe')
  await expect(popup.locator('.totals')).toContainText(host.noAnswer(2))
  await take(popup, 'headcount')
  return names
}

/** Five families share out five dates. */
async function takeTurns(popup: Page, names: readonly string[]): Promise<void> {
  await press(popup, en.basics.back)
  await press(popup, host.turns)
  await press(popup, host.startTurns)
  for (const name of names) {
    await press(popup, host.addFamily)
    await popup.getByLabel(host.whoseAnswer).selectOption({ label: name })
    await press(popup, en.basics.save)
    await expect(popup.getByRole('button', { name: host.changeFamily(name) })).toBeVisible()
  }
  await popup.getByLabel(host.firstDay).fill(saturdayAfter(now(), 30))
  await press(popup, host.makeDates)
  const turns = popup.locator('ol > li')
  await expect(turns).toHaveCount(5)
  for (const name of names) await expect(turns.filter({ hasText: name })).toHaveCount(1)
  await take(popup, 'turns')
  const saved = popup.waitForEvent('download')
  await press(popup, host.turnsFile)
  const stream = await (await saved).createReadStream()
  const file = Buffer.concat(await stream.toArray()).toString()
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(5)
  expect(new Set(file.match(/UID:.*/g)).size).toBe(5)

  await press(popup, host.remove)
  await press(popup, host.removeYes)
  await expect(popup.getByRole('button', { name: host.startTurns })).toBeVisible()
}

test('a quiet term, the talk, one open question, the child’s OK, a do-over in the garden, eight answers, five hosts', async ({
  chromium
}) => {
  test.setTimeout(240_000)
  await turnOnNotice(chromium)
  const chat = await passQuietTerm(chromium)
  const popup = await chromium.surface('popup.html')
  await expect(popup.getByText(leftOut.noticeBlind)).toBeVisible()
  await take(popup, 'quiet-line')
  expect(await badgeOf(chromium)).toBe('')

  await checkIn(popup)
  await tellAndAgree(popup)

  await planGarden(popup)
  const invitation = await postInvitation(popup, chat)
  await answer(chromium, chat, invitation)
  const names = await countAnswers(popup)
  await takeTurns(popup, names.slice(0, 5))

  await popup.goto(popup.url().replace(/\?.*/, '?plans='))
  await expect(popup.getByRole('heading', { name: leftOut.makePlans })).toBeVisible()
  expect(await badgeOf(chromium)).toBe('')
})
