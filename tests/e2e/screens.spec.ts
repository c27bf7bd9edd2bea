import type { Page } from '@playwright/test'
import { en } from '@/components/strings/en/index'
import { chatPage } from '@/scripts/demo/chat-page'
import { demoChats } from '@/scripts/demo/chats'
import { dayAfter, inWords, today } from '@/scripts/demo/dates'
import type { Chromium } from './harness/chromium'
import { startChromium } from './harness/chromium'
import { paste, runCommands } from './harness/seed'
import { expect, expectAccessible, expectQuiet, test } from './harness/test'
import { invitationText, partyDay } from './pages/invitations'

const PICTURES = 'test-results/screens'
const POPUP = { width: 380, height: 600 }
const TAB = { width: 900, height: 760 }

const others = ['Ben', 'Cleo', 'Dilan', 'Esme'].map(
  (name, index) =>
    `Please come to ${name}'s birthday party on ${inWords(dayAfter(partyDay, index + 1))} at 3pm at the park.`
)

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`screens in ${scheme}`, () => {
    let chromium: Chromium
    test.beforeEach(async () => {
      chromium = await startChromium({ colorScheme: scheme })
    })
    test.afterEach(async () => {
      await chromium.close()
      expectQuiet(chromium)
    })

    /** Pictures at the width of a popup and of a tab, and no barrier that axe can see in either. */
    async function take(page: Page, name: string): Promise<void> {
      for (const [size, viewport] of Object.entries({ popup: POPUP, tab: TAB })) {
        await page.setViewportSize(viewport)
        await page.screenshot({ path: `${PICTURES}/${name}-${size}-${scheme}.png`, fullPage: true })
      }
      await expectAccessible(page)
      await page.setViewportSize(POPUP)
    }

    test('popup: empty, one, many', async () => {
      const popup = await chromium.surface('popup.html')
      await expect(popup.getByText(en.invite.emptyAllOn)).toBeVisible()
      await take(popup, 'popup-empty')
      await paste(popup, [invitationText])
      await expect(popup.getByRole('heading', { name: en.invite.lists.waiting })).toBeVisible()
      await take(popup, 'popup-one')
      const [first] = await paste(popup, others)
      await runCommands(popup, [
        {
          do: 'decide',
          invitationId: first ?? '',
          childId: null,
          step: { step: 'outcome', outcome: 'going', because: '' }
        }
      ])
      await expect(popup.getByRole('heading', { name: en.invite.lists.going, exact: true })).toBeVisible()
      await take(popup, 'popup-many')
    })

    test('card, reply', async () => {
      const popup = await chromium.surface('popup.html')
      const [id] = await paste(popup, [invitationText])
      const card = await chromium.surface(`popup.html?invitation=${id}`)
      await expect(card.getByRole('button', { name: en.decide.going, exact: true })).toBeVisible()
      await take(card, 'card')
      await card.getByRole('button', { name: en.decide.going, exact: true }).click()
      await expect(card.getByRole('textbox', { name: en.reply.draft })).toBeVisible()
      await take(card, 'reply')
    })

    test('deciding together', async () => {
      const popup = await chromium.surface('popup.html')
      const [id] = await paste(popup, [invitationText])
      await runCommands(popup, [
        { do: 'save-child', child: { id: crypto.randomUUID(), name: 'Mika', picture: 'owl', band: '8-12' } }
      ])
      const card = await chromium.surface(`popup.html?invitation=${id}`)
      await card.getByRole('button', { name: en.decide.ask('Mika') }).click()
      await take(card, 'ask')
      await card.getByRole('button', { name: en.decide.here }).click()
      await expect(card.getByText(en.child.questions.feeling)).toBeVisible()
      await take(card, 'child-feeling')
    })

    test('welcome, options', async () => {
      for (const name of ['welcome', 'options']) {
        const page = await chromium.surface(`${name}.html`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await take(page, name)
      }
    })

    test('the chip in a chat', async () => {
      await chromium.serve('web.whatsapp.com', chatPage(demoChats(today())))
      const page = await chromium.open('https://web.whatsapp.com/')
      await page.setViewportSize(TAB)
      const chip = page.locator('shall-we-chip')
      await expect(chip).toBeVisible()
      await page.screenshot({ path: `${PICTURES}/chip-${scheme}.png` })
      await expectAccessible(page, 'shall-we-chip')
    })
  })
}
