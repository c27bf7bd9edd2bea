import { readFileSync } from 'node:fs'
import { chip as chipWords } from '@/components/strings/en/chip'
import { en } from '@/components/strings/en/index'
import { expect, test } from './harness/test'
import { DATED } from './pages/dated'

test.use({ clock: DATED })

/* The dated pages of work chats, alive under their real addresses: from the chip to the draft in the page's own box. */

interface Chat {
  name: string
  host: string
  page: string
  /** Whose party it is; the chip of no other message names them. */
  child: string
  /** What the chip says of its day, where a later message has moved the hour: the old one is not shown. */
  day?: string
  /** Null where nothing can be put in: the reply is copied. */
  box: string | null
}

const chats: Chat[] = [
  {
    name: 'Discord',
    host: 'discord.com',
    page: 'discord/2026-11-server-channel',
    child: 'Abena',
    box: 'form [role="textbox"]'
  },
  {
    name: 'Slack',
    host: 'app.slack.com',
    page: 'slack/2026-11-channel-and-thread',
    child: 'Ilyes will',
    day: chipWords.noDay,
    box: '.ql-editor'
  },
  {
    name: 'Teams',
    host: 'teams.microsoft.com',
    page: 'teams/2026-11-group-chat',
    child: 'Chidi',
    box: '.ck-editor [contenteditable]'
  },
  {
    name: 'GroupMe',
    host: 'web.groupme.com',
    page: 'groupme/2026-11-group',
    child: 'Rivka',
    box: '.emoji-wysiwyg-editor'
  },
  { name: 'BAND', host: 'www.band.us', page: 'band/2026-11-post', child: 'Haru', box: null }
]

const letters = (text: string | null): string => (text ?? '').replace(/[\s\uFEFF]/g, '')

for (const { name, host, page: file, child, day = '5 Dec', box } of chats) {
  test(`${name}: the invitation has a chip, and the reply goes where it belongs`, async ({ chromium }) => {
    const html = readFileSync(`tests/fixtures/sites/${file}.html`, 'utf8')
    const { address } = JSON.parse(readFileSync(`tests/fixtures/sites/${file}.expected.json`, 'utf8'))
    await chromium.serve(host, html)
    const page = await chromium.open(address)
    const chip = page.locator('shall-we-chip').first()
    await expect(chip).toContainText(day)
    await expect(page.getByText(child).first()).toBeVisible()
    await chip.getByRole('button', { name: chipWords.decide }).click()
    const popup = await chromium.openedPopup()
    await popup.getByRole('button', { name: en.decide.going, exact: true }).first().click()
    const draft = popup.getByRole('textbox', { name: en.reply.draft })
    await expect(draft).not.toHaveValue('')
    if (box === null) return expect(popup.getByRole('button', { name: en.basics.copy })).toBeVisible()
    await popup.getByRole('button', { name: en.reply.putInChat }).click()
    await expect(popup.getByText(en.reply.putResults.inserted)).toBeVisible()
    expect(letters(await page.locator(box).textContent())).toBe(letters(await draft.inputValue()))
  })
}

test('Teams: the chat before, which is hidden, is not read', async ({ chromium }) => {
  await chromium.serve(
    'teams.microsoft.com',
    readFileSync('tests/fixtures/sites/teams/2026-11-group-chat.html', 'utf8')
  )
  const page = await chromium.open('https://teams.microsoft.com/v2/')
  await expect(page.locator('shall-we-chip')).toHaveCount(1)
  await expect(page.locator('.is-before shall-we-chip')).toHaveCount(0)
  await expect((await chromium.surface('popup.html?')).getByText('4 Dec')).toHaveCount(0)
})
