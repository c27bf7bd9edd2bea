import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { notOfBrowser } from './browser-own'
import { type Chromium, startChromium } from './chromium'
import { type Firefox, startFirefox } from './firefox'

interface Fixtures {
  /** The instant at which the extension believes itself to be, for pages with dates of their own; null for now. */
  clock: string | null
  /** Ends with three promises checked: no request left, no error was written, nothing pressed a button. */
  chromium: Chromium
  firefox: Firefox
}

export const test = base.extend<Fixtures>({
  clock: [null, { option: true }],
  chromium: async ({ clock }, use) => {
    const chromium = await startChromium({ clock })
    await use(chromium)
    await chromium.close()
    expectQuiet(chromium)
  },
  firefox: async ({ clock }, use) => {
    const firefox = await startFirefox(clock)
    await use(firefox)
    await firefox.close()
    expectQuiet(firefox)
  }
})

/** Nothing left the browser, and nothing went wrong unseen. */
export function expectQuiet({ errors, proxy }: Pick<Chromium, 'errors' | 'proxy'>): void {
  expect(notOfBrowser(proxy.refused), 'hosts that something asked for').toEqual([])
  expect(errors, 'errors on the console').toEqual([])
}

/** No violation of WCAG 2.2 A or AA that axe can see, in a page or in one part of it. */
export async function expectAccessible(page: Page, part = ':root'): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
  expect(found).toEqual([])
}

export { expect }
