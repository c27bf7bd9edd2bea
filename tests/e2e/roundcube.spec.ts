import type { Page } from '@playwright/test'
import { en } from '@/components/strings/en/index'
import { PASSWORD } from './harness/roundcube/configuration'
import { deliver, type Mail } from './harness/roundcube/deliver'
import { type Roundcube, startRoundcube, whyNoRoundcube } from './harness/roundcube/start'
import { expect, test } from './harness/test'
import { invitationText, sentDay } from './pages/invitations'

const parent = 'Robin <robin@family.test>'
const mails: Mail[] = [
  {
    from: 'Jo <jo@school.test>',
    to: parent,
    subject: 'Blue scarf',
    date: new Date(`${sentDay}T08:00:00Z`),
    text: 'Did anyone pick up a blue scarf by mistake?\n'
  },
  {
    from: 'Noor <noor@school.test>',
    to: parent,
    subject: 'Ida turns six',
    date: new Date(`${sentDay}T09:00:00Z`),
    text: invitationText,
    html: `<p>${invitationText.replaceAll('\n', '<br>')}</p>`
  }
]

async function logIn(page: Page): Promise<void> {
  await page.locator('#rcmloginuser').fill('robin')
  await page.locator('#rcmloginpwd').fill(PASSWORD)
  await page.locator('#rcmloginsubmit').click()
  await expect(page.locator('#messagelist tr.message')).toHaveCount(2)
}

/** What stands above the quoted mail in the compose box, in either editor. */
async function composed(page: Page, editor: 'plain' | 'html'): Promise<string> {
  if (editor === 'plain') return page.locator('#composebody').inputValue()
  return (await page.frameLocator('#composebody_ifr').locator('body').textContent()) ?? ''
}

const letters = (text: string): string => text.replace(/\s/g, '')
const count = (text: string, part: string): number => letters(text).split(letters(part)).length - 1

for (const editor of ['plain', 'html'] as const) {
  test.describe(`Roundcube with ${editor} mail`, () => {
    const reason = whyNoRoundcube()
    test.skip(reason !== null, reason ?? '')
    let roundcube: Roundcube
    test.beforeAll(async () => {
      test.setTimeout(120_000)
      roundcube = await startRoundcube(editor)
      await deliver(roundcube.imapPort, 'robin', mails)
    })
    test.afterAll(() => roundcube?.stop())

    test('the whole journey: own address added, mail, chip, decision, draft in the reply, not sent', async ({
      chromium
    }) => {
      const origin = `http://${roundcube.host}`
      chromium.proxy.allow(roundcube.host)
      const options = await chromium.surface('options.html')
      await options.getByText(en.settings.customTitle).click()
      await options.getByLabel(en.settings.customAddress).fill(origin)
      await options.getByRole('button', { name: en.settings.customAdd }).click()
      await expect(options.getByText(en.settings.granted(origin))).toBeVisible()

      const page = await chromium.open(origin)
      await logIn(page)
      await page.locator('#messagelist .subject a', { hasText: 'Ida turns six' }).first().click()
      const preview = page.frameLocator('iframe[name=messagecontframe]')
      await expect(preview.locator('shall-we-chip')).toContainText('Ida')

      await page.goto(`${origin}/?_task=mail&_mbox=INBOX&_uid=2&_action=show`)
      await expect(page.locator('shall-we-chip')).toHaveCount(1)
      await page.locator('a.reply:visible').first().click()
      await page.waitForURL(/_action=compose/)

      const popup = await chromium.surface('popup.html')
      await popup.getByRole('button', { name: en.decide.going, exact: true }).click()
      const draft = await popup.getByRole('textbox', { name: en.reply.draft }).inputValue()
      await popup.getByRole('button', { name: en.reply.putInMail }).click()
      await expect(popup.getByText(en.reply.putResults.inserted)).toBeVisible()
      expect(count(await composed(page, editor), draft)).toBe(1)
      await expect(page).toHaveURL(/_action=compose/)
    })
  })
}
