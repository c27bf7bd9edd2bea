import { type Locator, type Page, chromium as plainChromium } from '@playwright/test'
import { en } from '@/components/strings/en/index'
import { browserPath } from '@/scripts/setup/find-browser.mjs'
import { expect, test } from './harness/test'
import { startXmpp, whyNoXmpp, type XmppChat } from './harness/xmpp/start'
import { invitationText } from './pages/invitations'

const compose = (page: Page): Locator => page.locator('converse-muc textarea.chat-textarea')
const chips = (page: Page): Locator => page.locator('converse-muc shall-we-chip')

async function say(page: Page, text: string): Promise<void> {
  await compose(page).fill(text)
  await compose(page).press('Enter')
}

test.describe('Converse.js with Prosody', () => {
  const reason = whyNoXmpp()
  test.skip(reason !== null, reason ?? '')
  let chat: XmppChat
  test.beforeAll(async () => {
    test.setTimeout(120_000)
    chat = await startXmpp(['noor', 'robin'])
  })
  test.afterAll(() => chat?.stop())

  test('a message of another person arrives, is found, corrected, answered in the box and sent by hand alone', async ({
    chromium
  }) => {
    const origin = `http://${chat.host}`
    const other = await plainChromium.launch({ executablePath: browserPath('chrome'), args: ['--no-sandbox'] })
    const noor = await other.newPage()
    await noor.goto(`${origin}/?name=noor`)
    await expect(compose(noor)).toBeVisible()

    chromium.proxy.allow(chat.host)
    chromium.proxy.allow(chat.socketHost)
    // The client itself asks its makers' site for pictures.
    await chromium.serve('conversejs.org', '')
    const options = await chromium.surface('options.html')
    await options.getByText(en.settings.customTitle).click()
    await options.getByLabel(en.settings.customAddress).fill(origin)
    await options.getByRole('button', { name: en.settings.customAdd }).click()
    await expect(options.getByText(en.settings.granted(origin))).toBeVisible()

    const robin = await chromium.open(`${origin}/?name=robin`)
    await expect(compose(robin)).toBeVisible()
    await say(noor, 'Did anyone see a blue scarf?')
    await say(noor, invitationText.replaceAll('\n', ' '))
    await expect(chips(robin)).toHaveCount(1)
    await expect(chips(robin)).toContainText('Rowan Hall')

    await compose(noor).press('ArrowUp')
    await say(noor, invitationText.replaceAll('\n', ' ').replace('Rowan Hall', 'Beech Hall'))
    await expect(chips(robin)).toContainText('Beech Hall')
    await expect(chips(robin)).toHaveCount(1)

    const popup = await chromium.surface('popup.html')
    await popup.getByRole('button', { name: en.decide.going, exact: true }).click()
    const draft = await popup.getByRole('textbox', { name: en.reply.draft }).inputValue()
    await popup.getByRole('button', { name: en.reply.putInChat }).click()
    await expect(popup.getByText(en.reply.putResults.inserted)).toBeVisible()
    await expect(compose(robin)).toHaveValue(draft)
    await expect(noor.getByText(draft)).toHaveCount(0)

    await compose(robin).press('Enter')
    await expect(noor.getByText(draft)).toHaveCount(1)
    await expect(robin.locator('.chat-msg__content--me')).toContainText(draft)
    await expect(chips(robin)).toHaveCount(1)
    await other.close()
  })
})
