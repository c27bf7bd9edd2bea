import { readFileSync } from 'node:fs'
import { en } from '@/components/strings/en/index'
import { expect, test } from './harness/test'
import { until } from './harness/until'
import { DATED } from './pages/dated'

test.use({ clock: DATED })

const letters = (text: string): string => text.replace(/\s/g, '')

test('Proton Mail in Firefox, where no script of ours runs in the frames: read, decided, put in', async ({
  firefox
}) => {
  firefox.serve('mail.proton.me', readFileSync('tests/fixtures/sites/proton/2026-07-conversation.html', 'utf8'))
  const page = await firefox.open('https://mail.proton.me/u/0/inbox/conv1==')
  const decide = await until('the chip of the first mail', async () => {
    const text = await page.evaluate(
      () => document.querySelector('article shall-we-chip')?.shadowRoot?.textContent ?? ''
    )
    return text.includes('Jump Planet') ? ((await page.$('article shall-we-chip >>> button')) ?? undefined) : undefined
  })
  await decide.click()

  const popup = await firefox.surface('popup.html')
  const press = (name: string) =>
    until(name, async () => {
      await popup.click(`::-p-aria([name="${name}"][role="button"])`)
      return true
    })
  await press(en.decide.going)
  const draft = await until('a draft', async () => (await popup.$eval('textarea', field => field.value)) || undefined)
  await press(en.reply.putInMail)
  const written = () =>
    page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('[data-testid="rooster-iframe"]')
      return frame?.contentDocument?.querySelector('#rooster-editor > div')?.textContent ?? ''
    })
  await until('the draft in the page', async () => ((await written()) ? true : undefined))
  expect(letters(await written())).toBe(letters(draft))
  expect(await page.evaluate(() => document.documentElement.dataset.sent)).toBe('0')
})
