import { startChromium } from './harness/chromium'
import { startDisplay, whyNoDisplay } from './harness/display'
import { expect, expectQuiet, test } from './harness/test'
import { invitationText } from './pages/invitations'

const reason = whyNoDisplay()
test.skip(reason !== null, reason ?? '')

test('the selected text of any page is read from the context menu, with no permission for the site', async () => {
  const display = await startDisplay()
  const chromium = await startChromium({ build: 'shipped', display: display.name })
  try {
    await chromium.serve('news.school.test', `<title>News</title><p>${invitationText.replaceAll('\n', '<br>')}</p>`)
    const page = await chromium.open('https://news.school.test/')
    await page.bringToFront()
    await page.locator('p').click()
    await page.keyboard.press('Control+A')
    await display.untilWindow(() => display.press('Menu'))
    // The last entry is the browser's own "Inspect"; ours stands right above it.
    display.press('Up', 'Up', 'Return')
    const popup = await chromium.surface('popup.html')
    await expect(popup.getByText('Ida').first()).toBeVisible()
    expectQuiet(chromium)
  } finally {
    // An open menu would keep the browser from closing.
    display.close()
    await chromium.close()
  }
})
