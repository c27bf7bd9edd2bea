import { readFileSync } from 'node:fs'
import { chip as chipWords } from '@/components/strings/en/chip'
import { en } from '@/components/strings/en/index'
import { expect, test } from './harness/test'
import { DATED } from './pages/dated'

test.use({ clock: DATED })

/* The dated pages of family chats, alive under their real addresses: from the chip to the draft in the page's own box. */

interface Chat {
  name: string
  page: string
  box: string
}

const chats: Chat[] = [
  { name: 'Messenger', page: 'messenger/2026-06-group-chat', box: '[role="main"] [role="textbox"]' },
  { name: 'Instagram', page: 'instagram/2026-08-group', box: '[role="textbox"]' },
  { name: 'Telegram K', page: 'telegram-k/2026-07-group', box: '.active .input-message-input[data-peer-id]' },
  { name: 'Telegram A', page: 'telegram-a/2026-08-group', box: '#editable-message-text' },
  { name: 'Google Messages', page: 'google-messages/2026-10-group', box: 'textarea' },
  { name: 'Google Chat', page: 'google-chat/2026-08-space', box: '[data-is-room-compose-postbar] [role="textbox"]' }
]

const read = (name: string): string => readFileSync(`tests/fixtures/sites/${name}.html`, 'utf8')
const addressOf = (name: string): string =>
  JSON.parse(readFileSync(`tests/fixtures/sites/${name}.expected.json`, 'utf8')).address
const letters = (text: string): string => text.replace(/[\s\uFEFF]/g, '')

for (const { name, page: file, box } of chats) {
  test(`${name}: the invitation has a chip, and the reply goes where it belongs`, async ({ chromium }) => {
    await chromium.serve(new URL(addressOf(file)).host, read(file))
    const page = await chromium.open(addressOf(file))
    const chip = page.locator('shall-we-chip').first()
    await expect(chip).toContainText(/[56] Dec/)
    await chip.getByRole('button', { name: chipWords.decide }).click()
    const popup = await chromium.openedPopup()
    await popup.getByRole('button', { name: en.decide.going, exact: true }).first().click()
    const draft = popup.getByRole('textbox', { name: en.reply.draft })
    await expect(draft).not.toHaveValue('')
    await popup.getByRole('button', { name: en.reply.putInChat }).click()
    await expect(popup.getByText(en.reply.putResults.inserted)).toBeVisible()
    const written = await page
      .locator(box)
      .evaluate(field => (field instanceof HTMLTextAreaElement ? field.value : (field.textContent ?? '')))
    expect(letters(written)).toBe(letters(await draft.inputValue()))
  })
}

test('Messenger: a person who comes from another page without a load is read too', async ({ chromium }) => {
  await chromium.serve('www.facebook.com', read('messenger/2026-06-group-chat'))
  const page = await chromium.open('https://www.facebook.com/groups/1')
  await page.waitForTimeout(1500)
  await expect(page.locator('shall-we-chip')).toHaveCount(0)
  await page.evaluate(() => history.pushState(null, '', '/messages/t/7204418830/'))
  await expect(page.locator('shall-we-chip').first()).toContainText('5 Dec')
})

test('Google Chat: read in the frame in which Gmail shows it', async ({ chromium }) => {
  await chromium.serve('chat.google.com', read('google-chat/2026-08-space'))
  const frame = '<iframe width="600" height="500" src="https://chat.google.com/app/chat/AAAAb7Qx"></iframe>'
  await chromium.serve('mail.google.com', `<!doctype html><html><body>${frame}</body></html>`)
  const page = await chromium.open('https://mail.google.com/chat/u/0/#chat/space/AAAAb7Qx')
  await expect(page.frameLocator('iframe').locator('shall-we-chip').first()).toContainText('5 Dec')
})
