import { type Chromium, startChromium } from './harness/chromium'
import { startDisplay, whyNoDisplay } from './harness/display'
import { expect, expectQuiet, test } from './harness/test'
import { until } from './harness/until'
import { partyDay } from './pages/invitations'

/** Inside the extension's own worker. */
declare const chrome: Pick<typeof import('wxt/browser').browser, 'action' | 'permissions'>

const reason = whyNoDisplay()
test.skip(reason !== null, reason ?? '')

const event = { '@type': 'Event', startDate: `${partyDay}T15:30`, location: { '@type': 'Place', name: 'Rowan Hall' } }
const html = `<!doctype html><html lang="en"><head><title>News</title>
  <script type="application/ld+json">${JSON.stringify(event)}</script></head>
  <body><nav><a href="/">Home</a></nav><main><h1>Ida turns six</h1>
  <p>You are invited to her birthday party, and we would love to see you all there.</p></main></body></html>`

/** The popup belongs to no page that the driver knows; the browser still tells that it is there. */
async function isPopupOpen(chromium: Chromium): Promise<boolean> {
  const [page] = chromium.context.pages()
  if (!page) return false
  const session = await chromium.context.newCDPSession(page)
  const { targetInfos } = await session.send('Target.getTargets')
  await session.detach()
  return targetInfos.some(({ url }) => url.includes('/popup.html'))
}

/** What the browser itself draws is seen by no driver: it gets a moment to appear. */
const moment = () => new Promise(resolve => setTimeout(resolve, 1200))

test('a page is looked at once from the popup, with no permission, and kept when the parent says so', async () => {
  const display = await startDisplay()
  const chromium = await startChromium({ build: 'shipped', display: display.name })
  try {
    await chromium.serve('news.school.test', html)
    const page = await chromium.open('https://news.school.test/')
    await page.bringToFront()
    await page.locator('p').click()
    const worker = await chromium.background()
    const badge = () => worker.evaluate(() => chrome.action.getBadgeText({}))

    await test.step('the icon, in the menu of extensions at the end of the toolbar', async () => {
      for (const keys of [['alt+shift+t'], ['End', 'Left', 'Left'], ['Return'], ['Tab', 'Tab', 'Return']]) {
        display.press(...keys)
        await moment()
      }
      await until('the popup', async () => ((await isPopupOpen(chromium)) ? true : undefined))
      await moment()
    })

    await test.step('settings, paste, and then the look: nothing is kept', async () => {
      display.press('Tab', 'Tab', 'Tab', 'Return')
      await moment()
      expect(await badge()).toBe('')
    })

    await test.step('the text, and then the button that has it read', async () => {
      display.press('Tab', 'Tab', 'Return')
      await expect.poll(badge).toBe('1')
    })

    const { origins = [] } = await worker.evaluate(() => chrome.permissions.getAll())
    expect(origins).toEqual([])
    const card = await chromium.surface('popup.html')
    await expect(card.getByRole('heading', { level: 1 })).toContainText('Ida')
    await expect(card.getByText('Rowan Hall').first()).toBeVisible()
    await expect(card.getByText('15:30').first()).toBeVisible()
    expectQuiet(chromium)
  } finally {
    display.close()
    await chromium.close()
  }
})
