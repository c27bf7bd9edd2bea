import { chromium as plainChromium } from '@playwright/test'
import type { Page } from 'puppeteer-core'
import { en } from '@/components/strings/en/index'
import { addOwnAddress } from '@/scripts/demo/add-own-address'
import { browserPath } from '@/scripts/setup/find-browser.mjs'
import type { Firefox } from './harness/firefox'
import { joinChannel } from './harness/irc/join'
import { startIrc, whyNoIrc } from './harness/irc/start'
import { expect, test } from './harness/test'
import { until } from './harness/until'
import { startXmpp, whyNoXmpp } from './harness/xmpp/start'
import { invitationText } from './pages/invitations'

const line = invitationText.replaceAll('\n', ' ')

const click = (page: Page, selector: string): Promise<boolean> =>
  until(selector, async () => {
    await page.click(selector)
    return true
  })

async function openChat(firefox: Firefox, host: string, path = '/'): Promise<Page> {
  firefox.proxy.allow(host)
  await addOwnAddress(await firefox.surface('options.html'), `http://${host}`)
  return firefox.open(`http://${host}${path}`)
}

/** From the chip on the page to the draft in its compose box, which is the answer. */
async function decideIn(firefox: Firefox, page: Page, box: string): Promise<string> {
  const chip = await until('the chip', () =>
    page.evaluate(() => document.querySelector('shall-we-chip')?.shadowRoot?.textContent ?? undefined)
  )
  expect(chip).toContain('Rowan Hall')
  const popup = await firefox.surface('popup.html')
  await click(popup, `::-p-aria([name="${en.decide.going}"][role="button"])`)
  const draft = await until('a draft', async () => (await popup.$eval('textarea', field => field.value)) || undefined)
  await click(popup, `::-p-aria([name="${en.reply.putInChat}"][role="button"])`)
  const written = await until('the draft in the page', async () => {
    const value = await page.$eval(box, field => (field instanceof HTMLTextAreaElement ? field.value : ''))
    return value || undefined
  })
  expect(written).toBe(draft)
  return draft
}

test.describe('Firefox and Converse.js', () => {
  const reason = whyNoXmpp()
  test.skip(reason !== null, reason ?? '')

  test('another person’s invitation, its chip, the draft in the real box', async ({ firefox }) => {
    const chat = await startXmpp(['noor', 'robin'])
    const other = await plainChromium.launch({ executablePath: browserPath('chrome'), args: ['--no-sandbox'] })
    const noor = await other.newPage()
    await noor.goto(`http://${chat.host}/?name=noor`)
    const box = noor.locator('converse-muc textarea.chat-textarea')
    firefox.proxy.allow(chat.socketHost)
    firefox.serve('conversejs.org', '')
    const robin = await openChat(firefox, chat.host, '/?name=robin')
    await robin.waitForSelector('converse-muc textarea.chat-textarea')
    await box.fill(line)
    await box.press('Enter')
    const draft = await decideIn(firefox, robin, 'converse-muc textarea.chat-textarea')
    await expect(noor.getByText(draft)).toHaveCount(0)
    await robin.close()
    await other.close()
    await chat.stop()
  })
})

test.describe('Firefox and The Lounge', () => {
  const reason = whyNoIrc()
  test.skip(reason !== null, reason ?? '')

  test('another person’s invitation, its chip, the draft in the real box', async ({ firefox }) => {
    const chat = await startIrc()
    const robin = await openChat(firefox, chat.host)
    await click(robin, '#connect button[type=submit]')
    await click(robin, '.channel-list-item[data-type=channel]')
    const noor = await joinChannel(chat.ircPort, 'noor')
    await robin.waitForSelector('.userlist [data-name=noor]')
    noor.say(line)
    const draft = await decideIn(firefox, robin, '#input')
    expect(noor.heard()).not.toContain(draft)
    await robin.close()
    noor.leave()
    await chat.stop()
  })
})
