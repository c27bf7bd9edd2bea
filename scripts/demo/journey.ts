import { mkdir } from 'node:fs/promises'
import type { ElementHandle, Page } from 'puppeteer-core'
import { chip as chipWords } from '@/components/strings/en/chip'
import { en } from '@/components/strings/en/index'
import { addOwnAddress } from './add-own-address'
import type { Launched } from './launch'

const PICTURES = 'demo-output'

/** The element with a role and a name, once it is there. */
async function find(page: Page, role: string, name: string): Promise<ElementHandle> {
  const found = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, { timeout: 15_000 })
  if (!found) throw new Error(`There is no ${role} called "${name}".`)
  return found
}

const shoot = (page: Page, name: string) => page.screenshot({ path: `${PICTURES}/${name}.png` })

/** What the chip in the chat says. */
async function readChip(chat: Page): Promise<string> {
  const handle = await chat.waitForSelector('shall-we-chip', { timeout: 15_000 })
  const parts = await handle?.evaluate(chip =>
    [...(chip.shadowRoot?.querySelectorAll('p > :is(strong, span)') ?? [])].map(part => part.textContent)
  )
  return (parts ?? []).join(' · ')
}

/**
 * The way from a message to a drafted reply, with nobody looking: says what was found, decided and drafted, and leaves
 * pictures in `demo-output/`.
 */
export async function runJourney({ browser, openSurface }: Launched, origin: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true })
  await addOwnAddress(await openSurface('popup.html'), origin)

  const chat = await browser.newPage({ type: 'window' })
  await chat.setViewport({ width: 1000, height: 720 })
  await chat.goto(origin)
  console.log(`Found:    ${await readChip(chat)}`)
  await shoot(chat, '1-chip-in-the-chat')

  const popup = await openSurface('popup.html')
  await popup.setViewport({ width: 400, height: 760 })
  const going = await find(popup, 'button', en.decide.going)
  await shoot(popup, '2-card')
  await going.click()
  const box = await find(popup, 'textbox', en.reply.draft)
  await popup.waitForFunction(() => document.querySelector('textarea')?.value)
  console.log(`Decided:  ${en.decide.decided('going')}`)
  const draft = await box.evaluate(area => (area as HTMLTextAreaElement).value)
  console.log(`Drafted:  ${draft.replaceAll('\n', '\n          ')}`)
  await shoot(popup, '3-reply')

  await (await find(popup, 'button', en.reply.putInChat)).click()
  await chat.waitForFunction(() => document.querySelector('footer [contenteditable]')?.textContent)
  console.log(`In the chat: the draft stands in the box, and ${await sentCount(chat)} messages were sent.`)
  await shoot(chat, '4-draft-in-the-chat')
  console.log(`Pictures: ${PICTURES}/`)
}

const sentCount = (chat: Page) => chat.evaluate(() => document.documentElement.dataset.sent)

/** For a person at the screen: the chat is open, and the rest is theirs. */
export async function showChat({ browser, openSurface, name }: Launched, origin: string): Promise<void> {
  const surface = await openSurface('popup.html')
  await addOwnAddress(surface, origin)
  const [first] = await browser.pages()
  const chat = first ?? (await browser.newPage())
  await chat.goto(origin)
  await surface.close()
  await chat.bringToFront()
  console.log(`${name} shows an invented chat. Under Noor's message is a small chip: press "${chipWords.decide}".`)
  console.log('Close the browser to end.')
  await new Promise<void>(closed => browser.once('disconnected', () => closed()))
}
