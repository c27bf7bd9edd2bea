import { en } from '@/components/strings/en/index'
import { chatPage } from '@/scripts/demo/chat-page'
import type { ChatMessage } from '@/scripts/demo/chats'
import { dayAfter, inWords } from '@/scripts/demo/dates'
import { type Chromium, startChromium } from './harness/chromium'
import { expect, expectAccessible, expectQuiet, test } from './harness/test'
import { partyDay, sentDay } from './pages/invitations'

const HOST = 'https://web.whatsapp.com/'
const said = (id: number, from: string, time: string, text: string): ChatMessage => ({
  id: `3EB0E00${id}`,
  from,
  day: sentDay,
  time,
  text
})
const invitation = said(
  1,
  'Noor',
  '09:12',
  `Please come to Ida's 6th birthday party on ${inWords(partyDay)}, 2pm to 4.30pm at the Rowan Hall!`
)
const question = said(2, 'Amal', '09:40', 'Can we make it Sunday instead?')
const yes = said(3, 'Noor', '09:52', 'yes')
const chat = (...messages: ChatMessage[]) =>
  chatPage([{ title: 'Hedgehogs class', members: ['Amal', 'Noor', 'Robin'], messages }])

let chromium: Chromium
test.beforeEach(async () => {
  chromium = await startChromium()
})
test.afterEach(async () => {
  await chromium.close()
  expectQuiet(chromium)
})

test('a change that a guest asks for is a question, and a fact when the host says yes in the chat', async () => {
  await chromium.serve('web.whatsapp.com', chat(invitation, question))
  const page = await chromium.open(HOST)
  await expect(page.locator('shall-we-chip')).toHaveCount(1)
  const popup = await chromium.surface('popup.html')
  await expect(popup.getByText(en.invite.wasItAgreed)).toBeVisible()
  await expect(popup.getByText(question.text).first()).toBeVisible()
  await popup.setViewportSize({ width: 380, height: 600 })
  await popup.screenshot({ path: 'test-results/screens/card-asked.png', fullPage: true })
  await expectAccessible(popup)

  await chromium.serve('web.whatsapp.com', chat(invitation, question, yes))
  await page.reload()
  await expect(popup.getByText(inWords(dayAfter(partyDay, 1))).first()).toBeVisible()
  await expect(popup.getByText(en.invite.wasItAgreed)).toHaveCount(0)
})
