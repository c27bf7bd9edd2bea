import type { Page } from '@playwright/test'
import { type GalleryBrowser, startGallery } from './harness/gallery'
import { expect, test } from './harness/test'

/** What our screens never do, looked for on every state of every component in every language. */
let gallery: GalleryBrowser
test.beforeAll(async () => {
  gallery = await startGallery()
})
test.afterAll(() => gallery.close())

type Rule = 'sizes' | 'colours' | 'words' | 'fit'

/** Every state in every language that there is, or in one, and a line for each place that breaks the rule. */
const findIn = (page: Page, rule: Rule, only?: string): Promise<string[]> =>
  page.evaluate(
    async ({ rule, only }) => {
      const { names, show, measure } = window.gallery
      const languages = only ? [only] : window.gallery.languages
      const measures = {
        sizes: (name: string) => [
          ...measure.smallTargets(name.startsWith('child/') ? 64 : 44),
          ...measure.unequalBoxes()
        ],
        colours: () => [...measure.unequalWeights(), ...measure.signalColours()],
        words: (name: string, language: string) => [
          ...(/^(child|decide)\//.test(name) ? measure.numbers(language) : []),
          ...measure.pushingWords(language)
        ],
        fit: () => measure.misfits()
      }
      const found: string[] = []
      for (const language of languages) {
        for (const name of names) {
          await show(name, language)
          found.push(...measures[rule](name, language).map(line => `${name} (${language}): ${line}`))
        }
      }
      return found
    },
    { rule, only }
  )

const POPUP = { width: 380, height: 600 }
const TAB = { width: 1280, height: 800 }

for (const [view, viewport] of Object.entries({ popup: POPUP, tab: TAB })) {
  test(`targets are large and choices of equal size in a ${view}`, async () => {
    test.slow()
    const page = await gallery.open({ viewport }, view as 'popup' | 'tab')
    expect(await findIn(page, 'sizes')).toEqual([])
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`choices weigh the same, and no colour is a signal, in ${colorScheme}`, async () => {
    const page = await gallery.open({ viewport: POPUP, colorScheme }, 'popup')
    expect(await findIn(page, 'colours', 'en')).toEqual([])
  })
}

test('no number stands beside a choice, and nothing pushes or labels', async () => {
  test.slow()
  const page = await gallery.open({ viewport: POPUP })
  expect(await findIn(page, 'words')).toEqual([])
})

const NARROW = [
  { where: 'in a window of 320 px', viewport: { width: 320, height: 640 }, view: 'tab' },
  { where: 'in a popup', viewport: POPUP, view: 'popup' },
  { where: 'at 200 % zoom', viewport: { width: 640, height: 400 }, view: 'tab' }
] as const

for (const { where, viewport, view } of NARROW) {
  test(`nothing is cut or out of sight ${where}`, async () => {
    test.slow()
    const page = await gallery.open({ viewport }, view)
    expect(await findIn(page, 'fit')).toEqual([])
  })
}

test('nothing is cut where only the text is twice as large', async () => {
  test.slow()
  const page = await gallery.open({ viewport: { width: 640, height: 800 } })
  await page.addStyleTag({ content: 'html { font-size: 200% }' })
  expect(await findIn(page, 'fit')).toEqual([])
})
