import { createRequire } from 'node:module'
import type { BrowserContextOptions, Page } from '@playwright/test'
import type axe from 'axe-core'
import { en } from '@/components/strings/en/index'
import { type GalleryBrowser, startGallery } from './harness/gallery'
import { expect, test } from './harness/test'

/** The same screens for those who do not see well, or use no mouse. */
let gallery: GalleryBrowser
test.beforeAll(async () => {
  gallery = await startGallery()
})
test.afterAll(() => gallery.close())

const POPUP = { width: 380, height: 600 }

const namesIn = (page: Page) => page.evaluate(() => window.gallery.names)
const show = (page: Page, name: string) => page.evaluate(name => window.gallery.show(name, 'en'), name)

declare global {
  interface Window {
    axe: typeof axe
  }
}

const AXE = createRequire(import.meta.url).resolve('axe-core')

/** Every state as axe sees it: a line for each barrier. */
async function barriersIn(page: Page, only: axe.RunOnly): Promise<string[]> {
  await page.addScriptTag({ path: AXE })
  return page.evaluate(async runOnly => {
    const { names, show } = window.gallery
    const found: string[] = []
    for (const name of names) {
      await show(name, 'en')
      // A part of a screen needs no heading of the first rank.
      const rules = { 'page-has-heading-one': { enabled: false } }
      const { violations } = await window.axe.run(document, { runOnly, rules, resultTypes: ['violations'] })
      found.push(...violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`))
    }
    return found
  }, only)
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test('axe sees no barrier in any state', async () => {
  test.setTimeout(240_000)
  const page = await gallery.open({ viewport: POPUP, reducedMotion: 'reduce' }, 'popup')
  expect(await barriersIn(page, { type: 'tag', values: TAGS })).toEqual([])
})

const THEMES: Readonly<Record<string, BrowserContextOptions>> = {
  'a dark theme': { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'dark forced colours': { forcedColors: 'active', colorScheme: 'dark' },
  'high contrast': { contrast: 'more' },
  'dark high contrast': { contrast: 'more', colorScheme: 'dark' }
}

/** All that can differ from one theme to the next. */
const COLOURS = ['color-contrast', 'link-in-text-block']

for (const [theme, options] of Object.entries(THEMES)) {
  test(`everything can be told from its ground in ${theme}`, async () => {
    test.setTimeout(240_000)
    const page = await gallery.open({ viewport: POPUP, reducedMotion: 'reduce', ...options }, 'popup')
    expect(await barriersIn(page, { type: 'rule', values: COLOURS })).toEqual([])
  })
}

/** Marks what the Tab key is to reach. It may begin at a heading, and a date field takes it several times. */
const markStops = (page: Page) =>
  page.evaluate(() => {
    const stops = [...document.querySelectorAll('button:not(:disabled), a[href], input, select, textarea, summary')]
    const seen = stops.filter(stop => stop.checkVisibility() && !stop.matches('.hidden'))
    for (const [index, stop] of seen.entries()) (stop as HTMLElement).dataset.stop = String(index)
    ;(document.activeElement as HTMLElement | null)?.blur()
    return {
      stops: seen.length,
      presses: 2 * seen.length + 4 + 8 * document.querySelectorAll('[type=date], [type=time]').length
    }
  })

/** Where the focus is; null where nobody can see that it is there. */
const focusedStop = (page: Page) =>
  page.evaluate(() => {
    const stop = document.activeElement
    if (!(stop instanceof HTMLElement) || stop.dataset.stop === undefined) return null
    const { left, top, width, height } = stop.getBoundingClientRect()
    const above = document.elementFromPoint(left + width / 2, top + height / 2)
    const isInSight = above !== null && (stop.contains(above) || above.contains(stop))
    return isInSight && getComputedStyle(stop).outlineStyle !== 'none' ? stop.dataset.stop : null
  })

test('the Tab key reaches everything, and the focus is always in sight', async () => {
  test.setTimeout(240_000)
  const page = await gallery.open({ viewport: POPUP, reducedMotion: 'reduce' }, 'popup')
  const found: string[] = []
  for (const name of await namesIn(page)) {
    await show(page, name)
    const { stops, presses } = await markStops(page)
    const reached = new Set<string>()
    for (let press = 0; press < presses && reached.size < stops; press++) {
      await page.keyboard.press('Tab')
      const stop = await focusedStop(page)
      if (stop !== null) reached.add(stop)
    }
    if (reached.size < stops) found.push(`${name}: ${reached.size} of ${stops} reached and in sight`)
  }
  expect(found).toEqual([])
})

/** A state, and the button of it whose place something else takes for a while. */
const SWAPS: readonly (readonly [state: string, opener: string])[] = [
  ['host/headcount', en.host.addRow],
  ['host/turn-families', en.host.addFamily],
  ['host/answer-known', en.host.correct],
  ['invite/card-no-day', `${en.invite.otherValue}: ${en.invite.facts.start}`],
  ['settings/children', en.settings.addChild],
  ['settings/children', en.settings.editChild('Mika')],
  ['settings/children', en.settings.removeChild('Mika')],
  ['settings/keep', en.settings.deleteAll]
]

test('by keyboard alone one gets into what takes the place of a button, and back to the button', async () => {
  const page = await gallery.open({ viewport: POPUP, reducedMotion: 'reduce' }, 'popup')
  for (const [state, name] of SWAPS) {
    await show(page, state)
    const opener = page.getByRole('button', { name, exact: true })
    await opener.focus()
    await page.keyboard.press('Enter')
    const cancel = page.getByRole('button', { name: en.basics.cancel, exact: true })
    for (let press = 0; press < 30 && !(await cancel.evaluate(isFocused)); press++) await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent), `${state}: ${name}`).toBe(en.basics.cancel)
    await page.keyboard.press('Enter')
    await expect(opener, `${state}: ${name}`).toBeFocused()
  }
})

const isFocused = (element: Element): boolean => element === document.activeElement

test('nothing moves for those who asked for that', async () => {
  const page = await gallery.open({ reducedMotion: 'reduce' })
  const moving = await page.evaluate(async () => {
    const { names, show } = window.gallery
    const found: string[] = []
    for (const name of names) {
      await show(name, 'en')
      const elements = [...document.querySelectorAll('#app *')].filter(element => {
        const { transitionDuration, animationName } = getComputedStyle(element)
        return animationName !== 'none' || transitionDuration.split(', ').some(duration => duration !== '0s')
      })
      found.push(...elements.map(({ className }) => `${name}: ${className}`))
    }
    return found
  })
  expect(moving).toEqual([])
})
