import type { Page } from '@playwright/test'
import { en } from '@/components/strings/en/index'
import type { Chromium } from './harness/chromium'
import { paste, runCommands } from './harness/seed'
import { expect, test } from './harness/test'
import { gmailPage } from './pages/gmail-page'
import { invitationText, sentDay } from './pages/invitations'

const { basics, decide, reply } = en

const draftOf = (popup: Page) => popup.getByRole('textbox', { name: reply.draft })
const press = (popup: Page, name: string) => popup.getByRole('button', { name, exact: true }).click()

/** The reply screen of an invitation, after a yes. */
async function openReply(chromium: Chromium, id: string): Promise<Page> {
  const popup = await chromium.surface(`popup.html?invitation=${id}`)
  await press(popup, decide.going)
  await expect(draftOf(popup)).not.toHaveValue('')
  return popup
}

/** An invitation that somebody pasted. */
async function pasteOne(chromium: Chromium, text = invitationText): Promise<string> {
  const seed = await chromium.surface('options.html')
  const [id = ''] = await paste(seed, [text])
  await seed.close()
  return id
}

test('a parent’s own words are kept, and come first for the next party', async ({ chromium }) => {
  const popup = await openReply(chromium, await pasteOne(chromium))
  await draftOf(popup).fill('Lovely, count us in, and say hello to everybody!')
  await press(popup, reply.keep)
  await expect(popup.getByText(reply.kept)).toBeVisible()

  const next = await openReply(chromium, await pasteOne(chromium, invitationText.replace('Ida', 'Otto')))
  await expect(draftOf(next)).toHaveValue('Lovely, count us in, and say hello to everybody!')
  await press(next, reply.anotherWording)
  await expect(draftOf(next)).not.toHaveValue(/say hello/)
})

test('what a parent adds goes into the suggestion', async ({ chromium }) => {
  const popup = await openReply(chromium, await pasteOne(chromium))
  await popup.getByText(reply.extras).click()
  await popup.getByLabel(reply.extra.allergy).fill('sesame')
  await expect(draftOf(popup)).toHaveValue(/sesame/)
  await popup.getByLabel(reply.extra.allergy).fill('')
  await expect(draftOf(popup)).not.toHaveValue(/llerg/)
})

test('a model on the device may say it differently: only when asked to, and only if it says the same', async ({
  chromium
}) => {
  await chromium.context.addInitScript(() => {
    const session = {
      prompt: async (text: string) => text + document.documentElement.dataset.added,
      destroy: () => undefined
    }
    const LanguageModel = { availability: async () => 'available', create: async () => session }
    Object.defineProperty(globalThis, 'LanguageModel', { value: LanguageModel })
  })
  const id = await pasteOne(chromium)
  const off = await openReply(chromium, id)
  await expect(off.getByRole('button', { name: reply.rephrase })).toHaveCount(0)
  await runCommands(off, [{ do: 'save-settings', settings: { rephrase: true } }])

  const popup = await chromium.surface(`popup.html?invitation=${id}`)
  await press(popup, decide.toTheReply)
  await expect(draftOf(popup)).not.toHaveValue('')
  const before = await draftOf(popup).inputValue()
  const adding = (added: string) =>
    popup.locator('html').evaluate((html, text) => {
      html.dataset.added = text
    }, added)
  await adding(' We were busy until now.')
  await press(popup, reply.rephrase)
  await expect(popup.getByText(reply.rephraseFailed)).toBeVisible()
  await expect(draftOf(popup)).toHaveValue(before)

  await adding(' See you then.')
  await press(popup, reply.rephrase)
  await expect(draftOf(popup)).toHaveValue(`${before} See you then.`)
})

test('Gmail: that it saves drafts is said once; a box with text in it is left alone, and the draft shown selected', async ({
  chromium
}) => {
  await chromium.serve(
    'mail.google.com',
    gmailPage({
      id: '1999aa00bb11cc33',
      subject: 'Ida turns six',
      account: { name: 'Robin', address: 'robin@family.test' },
      mails: [
        {
          id: '1999aa00bb11cc33',
          from: { name: 'Noor', address: 'noor@school.test' },
          day: sentDay,
          text: invitationText
        }
      ]
    })
  )
  const page = await chromium.open('https://mail.google.com/mail/u/0/#inbox/FMfcgzQonce')
  await expect(page.locator('shall-we-chip')).toHaveCount(1)
  const popup = await chromium.surface('popup.html')
  await press(popup, decide.going)
  await expect(popup.getByText(reply.savesDrafts('Gmail'))).toBeVisible()
  await press(popup, reply.putInMail)
  await expect(popup.getByText(reply.putResults.inserted)).toBeVisible()
  const box = page.locator('[g_editable]')
  const inBox = await box.textContent()

  const again = await chromium.surface('popup.html')
  await again.getByRole('button', { name: /Ida/ }).click()
  await press(again, decide.toTheReply)
  await expect(draftOf(again)).not.toHaveValue('')
  await expect(again.getByText(reply.savesDrafts('Gmail'))).toHaveCount(0)
  await press(again, reply.putInMail)
  await expect(again.getByText(reply.putResults['not-empty'])).toBeVisible()
  await expect(draftOf(again)).toBeFocused()
  const selected = await draftOf(again).evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)
  expect(selected).toBe((await draftOf(again).inputValue()).length)
  await expect(again.getByRole('button', { name: basics.copy, exact: true }).first()).toBeVisible()
  expect(await box.textContent()).toBe(inBox)
})
