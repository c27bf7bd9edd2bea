import type { RecordingProxy } from '../harness/recording-proxy'
import { expect, expectQuiet, test } from '../harness/test'
import { until } from '../harness/until'
import { type Bench, type BrowserName, benches, type Place, places } from './benches'
import { BENCH_HOST, buildPage, whyNoEditors } from './build'
import { type BenchPage, DRAFT, isReady, tryEditor } from './try-editor'

/** A browser with the bench's extension in it. */
interface BenchBrowser {
  proxy: RecordingProxy
  errors: string[]
  serve(host: string, html: string, trustedTypes?: string | null): void | Promise<void>
  open(address: string): Promise<BenchPage & { close(): Promise<void> }>
  close(): Promise<void>
}

/** Every editor, in the page, in a frame and in a shadow root of one browser. */
export function testBenches(browserName: BrowserName, launch: () => Promise<BenchBrowser>): void {
  // One browser for all of them, and all of them in it.
  test.describe.configure({ mode: 'default' })
  const reason = whyNoEditors()
  test.skip(reason !== null, reason ?? '')
  let browser: BenchBrowser

  test.beforeAll(async () => {
    browser = await launch()
  })
  test.afterAll(() => browser.close())

  for (const bench of benches) {
    test.describe(`${browserName}, ${bench.name}`, () => {
      test.beforeAll(() => browser.serve(BENCH_HOST, buildPage(bench.page), bench.trustedTypes))
      for (const place of Object.keys(places) as Place[]) {
        const canUndo = bench.cannotUndo !== place && bench.cannotUndo !== browserName
        const undone = canUndo ? 'out again with one Ctrl+Z' : 'not out with Ctrl+Z'
        test(`${places[place]}: the draft goes in once, ${undone}`, () => tryBench(browser, bench, place, canUndo))
      }
    })
  }
}

async function tryBench(browser: BenchBrowser, bench: Bench, place: Place, canUndo: boolean): Promise<void> {
  browser.errors.length = 0
  const page = await browser.open(`https://${BENCH_HOST}/${place}`)
  await until('the editor', async () => (await isReady(page)) || undefined)
  const { text, textAfter, untouched, otherBox, inputs, ...seen } = await tryEditor(page, bench)
  expect([untouched.trim(), otherBox]).toEqual(['', ''])
  expect(linesOf(text)).toEqual(linesOf(DRAFT))
  expect(textAfter).toBe(text)
  expect(seen).toEqual({
    elsewhere: 'changed',
    leaving: 'changed',
    distracted: bench.isAlone ? null : 'changed',
    first: 'inserted',
    second: 'not-empty',
    sent: 0,
    undo: canUndo ? 1 : null
  })
  // Chromium tells of no input before a command. A paragraph is never asked for: a chat could take it for sending.
  expect(['', 'paste', 'insertText']).toContain(inputs.join())
  await page.close()
  const errors = browser.errors.filter(error => place !== 'shadow' || !bench.complaint?.test(error))
  expectQuiet({ errors, proxy: browser.proxy })
}

/** Editors differ in how they keep a blank line. */
const linesOf = (text: string): string[] => text.split('\n').filter(line => line.trim())
