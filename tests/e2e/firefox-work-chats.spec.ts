import { readFileSync } from 'node:fs'
import { en } from '@/components/strings/en/index'
import { expect, test } from './harness/test'
import { until } from './harness/until'
import { DATED } from './pages/dated'

test.use({ clock: DATED })

/* Editors with a model of their own, which in Firefox take another form of a paste; and a page that is an invitation. */

const chats = [
  { name: 'Discord', page: 'discord/2026-11-server-channel', box: 'form [role="textbox"]' },
  { name: 'Slack', page: 'slack/2026-11-channel-and-thread', box: '.ql-editor' },
  { name: 'Teams', page: 'teams/2026-11-group-chat', box: '.ck-editor [contenteditable]' },
  { name: 'Partiful', page: 'partiful/2026-11-event', box: null }
]

const letters = (text: string): string => text.replace(/[\s\uFEFF]/g, '')

for (const { name, page: file, box } of chats) {
  test(`${name} in Firefox: a chip, and from the list to the draft in the box`, async ({ firefox }) => {
    const { address } = JSON.parse(readFileSync(`tests/fixtures/sites/${file}.expected.json`, 'utf8'))
    firefox.serve(new URL(address).host, readFileSync(`tests/fixtures/sites/${file}.html`, 'utf8'))
    const page = await firefox.open(address)
    await until('the chip', async () => (await page.$('shall-we-chip >>> button')) ?? undefined)
    const popup = await firefox.surface('popup.html')
    const press = (button: string) =>
      until(button, async () => {
        await popup.click(`::-p-xpath(//button[normalize-space()="${button}"])`)
        return true
      })
    await press(en.decide.going)
    const draft = await until('a draft', async () => (await popup.$eval('textarea', field => field.value)) || undefined)
    if (box === null) return
    await press(en.reply.putInChat)
    const written = () => page.$eval(box, element => element.textContent ?? '')
    await until('the draft in the page', async () => letters(await written()) === letters(draft) || undefined)
    await new Promise(resolve => setTimeout(resolve, 500))
    expect(letters(await written())).toBe(letters(draft))
  })
}
