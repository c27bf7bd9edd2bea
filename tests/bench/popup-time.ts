import type { Page } from '@playwright/test'
import { en } from '@/components/strings/en/index'
import { dayAfter, inWords } from '@/scripts/demo/dates'
import { type Chromium, startChromium } from '../e2e/harness/chromium'
import { paste } from '../e2e/harness/seed'
import { partyDay } from '../e2e/pages/invitations'

const ROUNDS = 15

/** One party a day, so that no two are taken for the same. */
const texts = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const day = inWords(dayAfter(partyDay, index % 300))
    return `Please come to Child${index}'s birthday party on ${day} at 3pm at hall ${index}.`
  })

async function stored(count: number): Promise<Chromium> {
  const chromium = await startChromium()
  await paste(await chromium.surface('popup.html'), texts(count))
  return chromium
}

/** Milliseconds from the start of loading until the list stands. */
async function open(page: Page, address: string): Promise<number> {
  await page.goto(address)
  await page.getByRole('heading', { name: en.invite.lists.waiting }).waitFor()
  return page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]
    return paint?.startTime ?? performance.now()
  })
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

export interface PopupTime {
  few: number
  many: number
}

/** Median time to open the popup with 10 and with 1,000 stored invitations, measured in turns. */
export async function measurePopup(): Promise<PopupTime> {
  const [few, many] = [await stored(10), await stored(1000)]
  const times: { few: number[]; many: number[] } = { few: [], many: [] }
  const pages = { few: await few.context.newPage(), many: await many.context.newPage() }
  for (let round = 0; round < ROUNDS; round++) {
    times.few.push(await open(pages.few, `${few.origin}/popup.html`))
    times.many.push(await open(pages.many, `${many.origin}/popup.html`))
  }
  await few.close()
  await many.close()
  return { few: median(times.few), many: median(times.many) }
}
