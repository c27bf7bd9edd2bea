import { en } from '@/components/strings/en/index'
import { chatPage } from '@/scripts/demo/chat-page'
import { demoChats } from '@/scripts/demo/chats'
import { today } from '@/scripts/demo/dates'
import { type Chromium, startChromium } from './harness/chromium'
import { type Display, startDisplay, whyNoDisplay } from './harness/display'
import { expect, expectQuiet, test } from './harness/test'

/** Inside the extension's own worker. */
declare const chrome: Pick<typeof import('wxt/browser').browser, 'permissions'>

const ORIGINS = ['https://web.whatsapp.com/*']

const reason = whyNoDisplay()
test.skip(reason !== null, reason ?? '')

let display: Display
let chromium: Chromium
test.beforeAll(async () => {
  display = await startDisplay()
  chromium = await startChromium({ build: 'shipped', display: display.name })
})
test.afterAll(async () => {
  // An open prompt would keep the browser from closing.
  display?.close()
  await chromium?.close()
})

const isGranted = async (): Promise<boolean> =>
  (await chromium.background()).evaluate(origins => chrome.permissions.contains({ origins }), ORIGINS)

/** The prompt is drawn inside the browser's window, where no driver sees it: it gets a moment to appear. */
async function answer(...keys: string[]): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 2500))
  display.press(...keys)
}

test('the shipped extension reads nothing until the parent says yes to the browser, and stops on a no', async () => {
  await chromium.serve('web.whatsapp.com', chatPage(demoChats(today())))
  const chat = await chromium.open('https://web.whatsapp.com/')
  const popup = await chromium.surface('popup.html')
  const turnOn = popup.getByRole('button', { name: en.invite.turnOn('WhatsApp') })

  await test.step('denied: nothing is granted and nothing is read', async () => {
    await turnOn.click()
    await answer('Return')
    await expect(popup.getByText(en.settings.refused)).toBeVisible()
    expect(await isGranted()).toBe(false)
    await expect(chat.locator('shall-we-chip')).toHaveCount(0)
  })

  await test.step('granted: the chat that is open already is read', async () => {
    await turnOn.click()
    await answer('Tab', 'Return')
    await expect.poll(isGranted).toBe(true)
    await expect(chat.locator('shall-we-chip')).toHaveCount(1)
  })

  await test.step('revoked: the reader leaves the page as it was', async () => {
    const worker = await chromium.background()
    await worker.evaluate(origins => chrome.permissions.remove({ origins }), ORIGINS)
    expect(await isGranted()).toBe(false)
    await expect(chat.locator('shall-we-chip')).toHaveCount(0)
  })

  expectQuiet(chromium)
})
