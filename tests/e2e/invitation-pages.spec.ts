import { readdirSync, readFileSync } from 'node:fs'
import { chip as chipWords } from '@/components/strings/en/chip'
import { en } from '@/components/strings/en/index'
import { sites } from '@/utils/flow/adapt/sites'
import { expect, test } from './harness/test'
import { DATED } from './pages/dated'

test.use({ clock: DATED })

/* The dated pages of invitations under their real addresses: read when they are opened, where the parent chose that. */

const folder = (site: string): string => `tests/fixtures/sites/${site}`

for (const { id, name } of sites.filter(({ kind }) => kind === 'page')) {
  for (const file of readdirSync(folder(id)).filter(each => each.endsWith('.html'))) {
    const html = readFileSync(`${folder(id)}/${file}`, 'utf8')
    const expected = JSON.parse(readFileSync(`${folder(id)}/${file.replace(/html$/, 'expected.json')}`, 'utf8'))
    const isEvent = expected.messages.length > 0

    test(`${name}: ${file} ${isEvent ? 'has one chip, below its name' : 'is no invitation'}`, async ({ chromium }) => {
      await chromium.serve(new URL(expected.address).host, html)
      const page = await chromium.open(expected.address)
      const chip = page.locator('shall-we-chip')
      if (!isEvent) {
        await page.waitForTimeout(1500)
        return expect(chip).toHaveCount(0)
      }
      await expect(chip).toHaveCount(1)
      await expect(chip).toContainText(/\b(?:5|6|11|12) Dec/)
      await chip.getByRole('button', { name: chipWords.decide }).click()
      const popup = await chromium.openedPopup()
      await popup.getByRole('button', { name: en.decide.going, exact: true }).first().click()
      await expect(popup.getByRole('textbox', { name: en.reply.draft })).not.toHaveValue('')
      await expect(chip).toHaveCount(1)
    })
  }
}
