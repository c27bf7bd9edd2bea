import type { Locator, Page } from '@playwright/test'
import { chip as chipWords } from '@/components/strings/en/chip'
import { en } from '@/components/strings/en/index'
import { chatPage } from '@/scripts/demo/chat-page'
import { demoChats } from '@/scripts/demo/chats'
import { today } from '@/scripts/demo/dates'
import type { Chromium } from './harness/chromium'
import { expect, test } from './harness/test'
import { gmailPage } from './pages/gmail-page'
import { invitationText, partyDay, sentDay } from './pages/invitations'

interface Site {
  name: string
  host: string
  html: string
  address: string
  compose: string
  putLabel: string
}

const account = { name: 'Robin', address: 'robin@family.test' }
const noor = { name: 'Noor', address: 'noor@school.test' }

const journeys: Site[] = [
  {
    name: 'WhatsApp',
    host: 'web.whatsapp.com',
    html: chatPage(demoChats(today())),
    address: 'https://web.whatsapp.com/',
    compose: 'footer [contenteditable]',
    putLabel: en.reply.putInChat
  },
  {
    name: 'Gmail',
    host: 'mail.google.com',
    html: gmailPage({
      id: '1999aa00bb11cc22',
      subject: 'Ida turns six',
      account,
      mails: [{ id: '1999aa00bb11cc22', from: noor, day: sentDay, text: invitationText }]
    }),
    address: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQdemo',
    compose: '[g_editable]',
    putLabel: en.reply.putInMail
  }
]

/** The one chip of a page, with the facts that its message holds. */
async function findChip(page: Page): Promise<Locator> {
  const chip = page.locator('shall-we-chip')
  await expect(chip).toHaveCount(1)
  await expect(chip).toContainText('Ida')
  await expect(chip).toContainText('Rowan Hall')
  return chip
}

/** A text without its spaces and lines, which every editor keeps in its own way: equal means there, and there once. */
const letters = (text: string | null): string => (text ?? '').replace(/\s/g, '')

/** From the card to the drafted yes, and what the draft says. */
async function decideYes(popup: Page): Promise<string> {
  await popup.getByRole('button', { name: en.decide.going, exact: true }).click()
  const draft = popup.getByRole('textbox', { name: en.reply.draft })
  await expect(draft).not.toHaveValue('')
  return draft.inputValue()
}

/** What the clipboard holds after *Copy*. Extension pages may not read it, so the site's page does. */
async function copied({ context }: Chromium, popup: Page, page: Page): Promise<string> {
  await popup.getByRole('button', { name: en.basics.copy, exact: true }).first().click()
  await expect(popup.getByText(en.basics.copied)).toBeVisible()
  await context.grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin })
  await page.bringToFront()
  return page.evaluate(() => navigator.clipboard.readText())
}

/** The parent's own click opens a page of the calendar; that request is the only one, and the test serves it. */
async function openCalendar(chromium: Chromium, popup: Page): Promise<URL> {
  await chromium.serve('calendar.google.com', '<title>Calendar</title>')
  await popup.getByText(en.calendar.add).click()
  const opened = chromium.context.waitForEvent('page')
  await popup.getByRole('link', { name: en.calendar.services.google }).click()
  const page = await opened
  await page.waitForURL('https://calendar.google.com/**')
  const address = new URL(page.url())
  await page.close()
  return address
}

for (const { name, host, html, address, compose, putLabel } of journeys) {
  test(`${name} in Chromium: message, chip, decision, calendar, draft in the box, nothing sent`, async ({
    chromium
  }) => {
    await chromium.serve(host, html)
    const page = await chromium.open(address)
    await findChip(page)

    const popup = await chromium.surface('popup.html')
    await expect(popup.getByRole('heading', { level: 1 })).toContainText('Ida')
    const draft = await decideYes(popup)
    expect(await copied(chromium, popup, page)).toBe(draft)

    const calendar = await openCalendar(chromium, popup)
    expect(calendar.searchParams.get('dates')).toContain(`${partyDay.replaceAll('-', '')}T140000`)

    await popup.getByRole('button', { name: putLabel }).click()
    await expect(popup.getByText(en.reply.putResults.inserted)).toBeVisible()
    expect(letters(await page.locator(compose).textContent())).toBe(letters(draft))
    await expect(page.locator('html')).toHaveAttribute('data-sent', '0')
  })
}

test('the chip opens the card of its own message', async ({ chromium }) => {
  await chromium.serve('web.whatsapp.com', chatPage(demoChats(today())))
  const page = await chromium.open('https://web.whatsapp.com/')
  const chip = await findChip(page)
  await chip.getByRole('button', { name: chipWords.decide }).click()
  const popup = await chromium.openedPopup()
  await expect(popup.getByRole('heading', { level: 1 })).toContainText('Ida')
})

test('what is not an invitation stays away', async ({ chromium }) => {
  await chromium.serve('web.whatsapp.com', chatPage(demoChats(today())))
  const page = await chromium.open('https://web.whatsapp.com/')
  const chip = await findChip(page)
  await chip.getByRole('button', { name: chipWords.dismiss }).click()
  await expect(chip).toHaveCount(0)
  await page.reload()
  await expect(page.locator('[data-testid="conversation-panel-messages"]')).toBeVisible()
  const popup = await chromium.surface('popup.html')
  await expect(popup.getByText(en.invite.emptyAllOn)).toBeVisible()
  await expect(chip).toHaveCount(0)
})
