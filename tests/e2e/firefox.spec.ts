import type { ElementHandle, Page } from 'puppeteer-core'
import { en } from '@/components/strings/en/index'
import { chatPage } from '@/scripts/demo/chat-page'
import { demoChats } from '@/scripts/demo/chats'
import { today } from '@/scripts/demo/dates'
import { expect, test } from './harness/test'
import { until } from './harness/until'
import { gmailPage } from './pages/gmail-page'
import { invitationText, sentDay } from './pages/invitations'

const sites = [
  {
    name: 'WhatsApp',
    host: 'web.whatsapp.com',
    address: 'https://web.whatsapp.com/',
    html: chatPage(demoChats(today())),
    compose: 'footer [contenteditable]',
    put: en.reply.putInChat
  },
  {
    name: 'Gmail',
    host: 'mail.google.com',
    address: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQdemo',
    html: gmailPage({
      id: '1999aa00bb11cc22',
      subject: 'Ida turns six',
      account: { name: 'Robin', address: 'robin@family.test' },
      mails: [
        {
          id: '1999aa00bb11cc22',
          from: { name: 'Noor', address: 'noor@school.test' },
          day: sentDay,
          text: invitationText
        }
      ]
    }),
    compose: '[g_editable]',
    put: en.reply.putInMail
  }
]

const letters = (text: string): string => text.replace(/\s/g, '')

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, element =>
    element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? '')
  )

const button = (page: Page, name: string): Promise<ElementHandle> =>
  until(`the button "${name}"`, async () => (await page.$(`::-p-aria([name="${name}"][role="button"])`)) ?? undefined)

for (const { name, host, address, html, compose, put } of sites) {
  test(`${name} in Firefox: message, chip, decision, draft in the box, nothing sent`, async ({ firefox }) => {
    firefox.serve(host, html)
    const page = await firefox.open(address)
    const chip = await until('the chip', () =>
      page.evaluate(() => document.querySelector('shall-we-chip')?.shadowRoot?.textContent ?? undefined)
    )
    expect(chip).toContain('Ida')

    const popup = await firefox.surface('popup.html')
    await (await button(popup, en.decide.going)).click()
    const draft = await until('a draft', async () => (await textOf(popup, 'textarea')) || undefined)
    await (await button(popup, put)).click()
    await until('the draft in the page', async () => (letters(await textOf(page, compose)) ? true : undefined))
    expect(letters(await textOf(page, compose))).toBe(letters(draft))
    expect(await page.evaluate(() => document.documentElement.dataset.sent)).toBe('0')
  })
}
