import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { chip as chipWords } from '@/components/strings/en/chip'
import { en } from '@/components/strings/en/index'
import { expect, expectAccessible, test } from './harness/test'
import { DATED } from './pages/dated'

test.use({ clock: DATED })

/* The dated pages that the readers are tested with, alive in a browser: what only a page that moves can show. */

const read = (name: string): string => readFileSync(`tests/fixtures/sites/${name}.html`, 'utf8')
const chips = (page: Page) => page.locator('shall-we-chip')

test('WhatsApp: another chat is another conversation, and its header changes before its messages', async ({
  chromium
}) => {
  await chromium.serve('web.whatsapp.com', read('whatsapp/2026-11-group-chat'))
  const page = await chromium.open('https://web.whatsapp.com/')
  await expect(chips(page)).toHaveCount(2)
  await expect(chips(page).first()).toContainText('Teo')

  await page.locator('[data-chat=otis]').click()
  await expect(chips(page)).toHaveCount(1)
  await expect(chips(page)).not.toContainText('Teo')

  await page.locator('[data-chat=maple]').click()
  await expect(chips(page)).toHaveCount(2)
})

test('WhatsApp: the chip comes back when a row is emptied and filled again', async ({ chromium }) => {
  await chromium.serve('web.whatsapp.com', read('whatsapp/2026-11-group-chat'))
  const page = await chromium.open('https://web.whatsapp.com/')
  await page.setViewportSize({ width: 900, height: 260 })
  await expect(chips(page)).toHaveCount(2)
  const list = page.getByTestId('conversation-panel-messages')
  await list.evaluate(element => element.scrollTo(0, element.scrollHeight))
  await expect(page.locator('[data-id="3EB0C1000001"]')).toBeEmpty()
  await expect(chips(page)).toHaveCount(1)
  await list.evaluate(element => element.scrollTo(0, 0))
  await expect(chips(page).first()).toContainText('Teo')
})

test('WhatsApp: copying a conversation copies nothing of ours', async ({ chromium }) => {
  await chromium.serve('web.whatsapp.com', read('whatsapp/2026-11-group-chat'))
  const page = await chromium.open('https://web.whatsapp.com/')
  await expect(chips(page)).toHaveCount(2)
  const text = await page.getByTestId('conversation-panel-messages').evaluate(list => {
    getSelection()?.selectAllChildren(list)
    return String(getSelection())
  })
  expect(text).toContain('Little Acorns')
  expect(text).not.toContain('Decide')
})

for (const [site, file, host, name] of [
  ['WhatsApp', 'whatsapp/2026-09-group-es', 'web.whatsapp.com', 'Valentina'],
  ['WhatsApp', 'whatsapp/2026-09-two-people-fr', 'web.whatsapp.com', 'Ousmane'],
  ['Gmail', 'gmail/2026-11-thread-de', 'mail.google.com', 'Tarek'],
  ['Gmail', 'gmail/2026-11-thread-es', 'mail.google.com', 'Emma']
] as const) {
  test(`${site}: the interface speaks another language (${file})`, async ({ chromium }) => {
    await chromium.serve(host, read(file))
    const page = await chromium.open(
      JSON.parse(readFileSync(`tests/fixtures/sites/${file}.expected.json`, 'utf8')).address
    )
    await expect(chips(page).first()).toContainText(name)
    await expect(chips(page).first()).toContainText(/[56] Dec/)
  })
}

test('Gmail: the card says that a calendar file came with the mail', async ({ chromium }) => {
  await chromium.serve('mail.google.com', read('gmail/2026-11-thread-de'))
  const page = await chromium.open('https://mail.google.com/mail/u/0/#inbox/thread-de')
  await chips(page).getByRole('button', { name: chipWords.decide }).click()
  const popup = await chromium.openedPopup()
  await expect(popup.getByText(en.invite.calendarFile('tarek.ics'))).toBeVisible()
})

test('WhatsApp: a deleted message leaves its invitation, and the card says so', async ({ chromium }) => {
  await chromium.serve('web.whatsapp.com', read('whatsapp/2026-09-two-people-fr'))
  const page = await chromium.open('https://web.whatsapp.com/')
  await expect(chips(page)).toHaveCount(1)
  await page.locator('[data-id="FR02"] [data-testid="msg-container"]').evaluate(container => {
    const mark = document.createElement('span')
    mark.dataset.icon = 'recalled'
    container.replaceChildren(mark, 'Ce message a été supprimé')
  })
  await expect(chips(page)).toHaveCount(1)
  await chips(page).getByRole('button', { name: chipWords.decide }).click()
  const popup = await chromium.openedPopup()
  await expect(popup.getByText(en.invite.messageDeleted)).toBeVisible()
  await expect(popup.getByText('Ousmane').first()).toBeVisible()
})

test('WhatsApp: a printed conversation has nothing of ours', async ({ chromium }) => {
  await chromium.serve('web.whatsapp.com', read('whatsapp/2026-11-group-chat'))
  const page = await chromium.open('https://web.whatsapp.com/')
  await expect(chips(page).first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(chips(page).first()).toBeHidden()
})

test('Gmail: list, conversation, another one, and a folded mail that opens', async ({ chromium }) => {
  await chromium.serve('mail.google.com', read('gmail/2026-11-thread'))
  const page = await chromium.open('https://mail.google.com/mail/u/0/#inbox')
  await page.getByRole('link', { name: 'Lantern walk' }).click()
  await expect(chips(page)).toHaveCount(1)
  await expect(chips(page)).toContainText('Lida')
  await page.getByRole('link', { name: 'Inbox' }).click()
  await expect(chips(page)).toHaveCount(0)
  await page.getByRole('link', { name: 'Teo turns six' }).click()
  await expect(chips(page).first()).toContainText('Teo')
  await page.getByText('We would love to').click()
  await expect(page.getByText('both of us')).toBeVisible()
  await expect(chips(page).first()).toContainText('Teo')
})

for (const theme of ['light', 'dark']) {
  test(`the chip on a ${theme} page: by keyboard, for everybody, and on a narrow screen`, async ({ chromium }) => {
    await chromium.serve('web.whatsapp.com', read('whatsapp/2026-11-group-chat'))
    const page = await chromium.open('https://web.whatsapp.com/')
    await page.evaluate(name => document.documentElement.classList.add(name), theme)
    await page.locator('[data-chat=otis]').click()
    const chip = chips(page)
    await expect(chip).toHaveCount(1)
    const button = chip.getByRole('button', { name: 'Add to calendar' })
    await chip.getByRole('button', { name: 'Decide' }).focus()
    await page.keyboard.press('Tab')
    await expect(button).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(chip.getByRole('link')).toHaveCount(4)
    await expectAccessible(page, 'shall-we-chip')
    await page.screenshot({ path: `test-results/screens/chip-${theme}.png` })
    await page.setViewportSize({ width: 560, height: 700 })
    await page.screenshot({ path: `test-results/screens/chip-${theme}-narrow.png` })
    expect(await chip.evaluate(host => host.scrollWidth <= host.clientWidth)).toBe(true)
    await chip.getByRole('link').first().focus()
    await page.keyboard.press('Escape')
    await expect(button).toBeFocused()
    await expect(chip.getByRole('link')).toHaveCount(0)
  })
}
