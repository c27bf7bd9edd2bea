import { en } from '@/components/strings/en/index'
import { chatPage } from '@/scripts/demo/chat-page'
import type { ChatMessage } from '@/scripts/demo/chats'
import { dayAfter, inWords, today } from '@/scripts/demo/dates'
import { expect, test } from './harness/test'
import { partyDay, sentDay } from './pages/invitations'

const message = (id: string, text: string, from = 'Noor'): ChatMessage => ({
  id,
  from,
  day: sentDay,
  time: '09:12',
  text
})
const chat = (...messages: ChatMessage[]) =>
  chatPage([{ title: 'Hedgehogs class', members: ['Jo', 'Noor', 'Robin'], messages }])
const party = `Please come to Ida's birthday party on ${inWords(partyDay)} at 2pm at the Rowan Hall.`

const strange: { what: string; html: string; chips: number; says?: string }[] = [
  { what: 'a page that no selector knows', html: '<title>WhatsApp</title><main><p>Hello</p></main>', chips: 0 },
  { what: 'a page with nothing in it', html: '', chips: 0 },
  { what: 'no invitation', html: chat(message('A1', 'Did anyone find a blue scarf?')), chips: 0 },
  {
    what: 'half an invitation: no day',
    html: chat(message('A2', 'You are invited to Ida’s birthday party! Details soon.')),
    chips: 1
  },
  { what: '100,000 characters', html: chat(message('A3', `${party}\n${'and cake '.repeat(11_000)}`)), chips: 1 },
  {
    what: 'control and right-to-left characters',
    html: chat(message('A4', `\u202e${party}\u0000\u2066 \u0007`)),
    chips: 1,
    says: 'Ida'
  },
  {
    what: 'markup in a name and in a text',
    html: chat(message('A5', `${party} <img src=x onerror="document.title='bad'">`, '<b onclick="alert(1)">Noor</b>')),
    chips: 1
  },
  {
    what: 'a day in the past',
    html: chat({
      ...message(
        'A6',
        `Please come to Ida's birthday party on ${inWords(dayAfter(today(), -20))} at 2pm at the Rowan Hall.`
      ),
      day: dayAfter(today(), -40)
    }),
    chips: 1
  }
]

for (const { what, html, chips, says } of strange) {
  test(`${what}: no error, nothing lost`, async ({ chromium }) => {
    await chromium.serve('web.whatsapp.com', html)
    const page = await chromium.open('https://web.whatsapp.com/')
    const chip = page.locator('shall-we-chip')
    if (chips === 0) await page.waitForTimeout(1500)
    await expect(chip).toHaveCount(chips)
    if (says) await expect(chip).toContainText(says)
    expect(await page.title()).not.toBe('bad')
    const popup = await chromium.surface('popup.html')
    await expect(popup.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('a text that is no invitation can be kept anyway', async ({ chromium }) => {
  const popup = await chromium.surface('popup.html')
  await popup.getByRole('button', { name: en.invite.paste, exact: true }).click()
  await popup.getByLabel(en.invite.pasteLabel).fill('Bring the blue scarf on Monday.')
  await popup.getByRole('button', { name: en.invite.read }).click()
  await expect(popup.getByText(en.basics.problems['not-an-invitation'])).toBeVisible()
  await popup.getByRole('button', { name: en.invite.keepAnyway }).click()
  await expect(popup.getByText(en.invite.unknown)).toBeVisible()
})

test('a broken calendar file and one with 5,000 events get a sentence', async ({ chromium }) => {
  const event = `BEGIN:VEVENT\r\nUID:x@family.test\r\nDTSTART:20301207T140000\r\nSUMMARY:Party\r\nEND:VEVENT\r\n`
  const calendar = (events: string) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events}END:VCALENDAR\r\n`
  const popup = await chromium.surface('popup.html')
  await popup.getByRole('button', { name: en.invite.paste, exact: true }).click()
  for (const [text, problem] of [
    ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART', 'ics-broken'],
    [calendar(''), 'ics-empty'],
    [calendar(event.repeat(5000)), 'ics-many']
  ] as const) {
    await popup
      .locator('input[type=file]')
      .setInputFiles({ name: 'party.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) })
    await expect(popup.getByText(en.basics.problems[problem])).toBeVisible()
  }
})
