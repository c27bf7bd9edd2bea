import type { Page } from '@playwright/test'
import { en } from '@/components/strings/en/index'
import { dayAfter, inWords } from '@/scripts/demo/dates'
import type { Command } from '@/utils/messages/protocol'
import { type Chromium, startChromium } from '../e2e/harness/chromium'
import { paste, runCommands } from '../e2e/harness/seed'
import { partyDay } from '../e2e/pages/invitations'

const ROUNDS = 15

/** Each of them has a say on every invitation. */
const CHILDREN = ['Ana', 'Bo', 'Cem', 'Dina', 'Eli']

/** One party a day, so that no two are taken for the same. */
const texts = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const day = inWords(dayAfter(partyDay, index % 300))
    return `Please come to Child${index}'s birthday party on ${day} at 3pm at hall ${index}.`
  })

const addChild = (name: string): Command => ({
  do: 'save-child',
  child: { id: name.toLowerCase(), name, picture: 'owl', band: '8-12' }
})

const sayOn = (invitationId: string): Command[] =>
  CHILDREN.map(name => ({
    do: 'decide',
    invitationId,
    childId: name.toLowerCase(),
    step: {
      step: 'child-says',
      say: { feeling: 'mixed', about: 'place', wish: 'know-more', help: 'know-the-plan' },
      toldByParent: false
    }
  }))

async function stored(count: number): Promise<Chromium> {
  const chromium = await startChromium()
  const page = await chromium.surface('options.html')
  const invitationIds = await paste(page, texts(count))
  await runCommands(page, [...CHILDREN.map(addChild), ...invitationIds.flatMap(sayOn)])
  await page.close()
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

/** Milliseconds to the first paint of one surface. */
export interface SurfaceTime {
  surface: 'popup' | 'sidepanel'
  few: number
  many: number
}

const SURFACES = ['popup', 'sidepanel'] as const

/**
 * Median time to open the popup and the side panel's page with 10 invitations and 50 answers, and with 1,000 and 5,000,
 * measured in turns.
 */
export async function measureSurfaces(): Promise<SurfaceTime[]> {
  const [few, many] = [await stored(10), await stored(1000)]
  const pages = { few: await few.context.newPage(), many: await many.context.newPage() }
  const times = SURFACES.map(surface => ({ surface, few: [] as number[], many: [] as number[] }))
  for (let round = 0; round < ROUNDS; round++) {
    for (const time of times) {
      time.few.push(await open(pages.few, `${few.origin}/${time.surface}.html`))
      time.many.push(await open(pages.many, `${many.origin}/${time.surface}.html`))
    }
  }
  await few.close()
  await many.close()
  return times.map(time => ({ surface: time.surface, few: median(time.few), many: median(time.many) }))
}
