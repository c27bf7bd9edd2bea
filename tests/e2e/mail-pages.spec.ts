import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { chip as chipWords } from '@/components/strings/en/chip'
import { en } from '@/components/strings/en/index'
import type { Chromium } from './harness/chromium'
import { expect, test } from './harness/test'
import { DATED } from './pages/dated'

test.use({ clock: DATED })

/* What only a browser shows of a mail: frames, other mails in the same place, and where the reply ends up. */

const read = (name: string): string => readFileSync(`tests/fixtures/sites/${name}.html`, 'utf8')
const chips = (page: Page) => page.locator('shall-we-chip')
const letters = (text: string | null): string => (text ?? '').replace(/\s/g, '')

/** From the chip that names a child to the draft in the page's own box, and what the draft says. */
async function putReply(chromium: Chromium, chip: Locator): Promise<string> {
  await chip.getByRole('button', { name: chipWords.decide }).click()
  const popup = await chromium.openedPopup()
  await popup.getByRole('button', { name: en.decide.going, exact: true }).click()
  const draft = popup.getByRole('textbox', { name: en.reply.draft })
  await expect(draft).not.toHaveValue('')
  const text = await draft.inputValue()
  await popup.getByRole('button', { name: en.reply.putInMail }).click()
  await expect(popup.getByText(en.reply.putResults.inserted)).toBeVisible()
  return text
}

test('Outlook: a conversation, another one, a folded mail that opens, and a reply', async ({ chromium }) => {
  await chromium.serve('outlook.live.com', read('outlook/2026-11-conversation'))
  const page = await chromium.open('https://outlook.live.com/mail/0/inbox/id/AQQkADAwATM0MDAAMi05CONV1')
  const yasmin = chips(page).filter({ hasText: 'Yasmin' })
  await expect(yasmin).toHaveCount(1)
  await page.getByRole('option', { name: 'Kite day' }).click()
  await expect(chips(page)).toHaveCount(1)
  await expect(chips(page)).toContainText('Jaga')
  await page.getByRole('option', { name: 'Soraya' }).click()
  await expect(yasmin).toHaveCount(1)
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText('Both of my two')).toBeVisible()
  const draft = await putReply(chromium, yasmin)
  const box = page.locator('[aria-multiline="true"]')
  expect(letters(await box.textContent())).toContain(letters(draft))
  expect(letters(await box.locator('#divRplyFwdMsg').textContent())).not.toContain(letters(draft))
  await expect(page.locator('html')).toHaveAttribute('data-sent', '0')
})

test('Yahoo Mail: a conversation, and a reply in it', async ({ chromium }) => {
  await chromium.serve('mail.yahoo.com', read('yahoo/2026-09-conversation'))
  const page = await chromium.open('https://mail.yahoo.com/d/folders/1/messages/AKx123')
  const kiran = chips(page).filter({ hasText: 'Kiran' })
  await expect(kiran).toHaveCount(1)
  const draft = await putReply(chromium, kiran)
  expect(letters(await page.locator('[data-test-id="rte"]').textContent())).toBe(letters(draft))
  await expect(page.locator('html')).toHaveAttribute('data-sent', '0')
})

test('Proton Mail: mails in frames that are filled late and change, and a reply in a frame', async ({ chromium }) => {
  await chromium.serve('mail.proton.me', read('proton/2026-07-conversation'))
  const page = await chromium.open('https://mail.proton.me/u/0/inbox/conv1==')
  const mei = chips(page).filter({ hasText: 'Mei' })
  await expect(mei).toHaveCount(1)
  await expect(mei).toContainText('Jump Planet')
  const draft = await putReply(chromium, mei)
  const box = page.frameLocator('[data-testid="rooster-iframe"]').locator('#rooster-editor')
  expect(letters(await box.textContent())).toContain(letters(draft))
  expect(letters(await box.locator('.protonmail_quote').first().textContent())).not.toContain(letters(draft))
  await expect(page.locator('html')).toHaveAttribute('data-sent', '0')

  const first = page.locator('[data-testid="content-iframe"]').first()
  await first.evaluate((frame: HTMLIFrameElement) => {
    const text = frame.contentDocument?.querySelector('p:nth-of-type(2)')
    if (text) text.textContent = 'Mei is turning seven. Her birthday party is on Saturday 5 December at Sky Hall.'
  })
  await expect(mei).toContainText('Sky Hall')
})

test('iCloud Mail: a mail in a frame of another host, whose reply is copied', async ({ chromium }) => {
  await chromium.serve('www-mail.icloud-sandbox.com', read('icloud/2026-09-mail'))
  await chromium.serve(
    'www.icloud.com',
    `<!doctype html><html lang="en"><title>iCloud Mail</title><body><h1>Mail</h1><iframe title="Mail"
      src="https://www-mail.icloud-sandbox.com/applications/mail2-message/current/en-us/index.html"></iframe></body></html>`
  )
  const page = await chromium.open('https://www.icloud.com/mail/')
  const frame = page.frameLocator('iframe')
  const chip = frame.locator('shall-we-chip')
  await expect(chip).toContainText('Jonah')
  await chip.getByRole('button', { name: chipWords.decide }).click()
  const popup = await chromium.openedPopup()
  await expect(popup.getByRole('heading', { level: 1 })).toContainText('Jonah')
  await popup.getByRole('button', { name: en.decide.going, exact: true }).click()
  await expect(popup.getByRole('textbox', { name: en.reply.draft })).not.toHaveValue('')
  await expect(popup.getByRole('button', { name: en.basics.copy, exact: true }).first()).toBeVisible()
  await expect(popup.getByRole('button', { name: en.reply.putInMail })).toHaveCount(0)
})
