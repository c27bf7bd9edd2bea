import { expect, type Page, test } from '@playwright/test'
import { buildSync } from 'esbuild'
import { browserPath } from '@/scripts/setup/find-browser.mjs'
import { sites } from '@/utils/flow/adapt/sites'
import { type Fixture, fixturesOf } from '../unit/flow/adapt/fixtures'
import { DATED } from './pages/dated'
import type { InPageReader } from './pages/in-page-reader'

/*
 * The readers on every dated page of their sites in a browser that lays it out and runs its scripts, at its real
 * address. What needs a page that a test takes apart stands in `tests/unit/flow/adapt`.
 */

declare const inPageReader: InPageReader
declare let watched: ReturnType<InPageReader['watch']>

// Tall, so that lists which empty the rows out of sight show all of them. The policies of the pages bind page scripts;
// the readers run beside them here, and not in a world of their own as in the extension.
test.use({
  launchOptions: { executablePath: browserPath('chrome'), args: ['--no-sandbox'] },
  viewport: { width: 1280, height: 4000 },
  bypassCSP: true
})

const { outputFiles } = buildSync({
  entryPoints: ['tests/e2e/pages/in-page-reader.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  define: { 'import.meta.env.FIREFOX': 'false' }
})

/** Opens a dated page under its address, on its day. Whatever else it asks for is not there. */
async function open(page: Page, { html, expected }: Fixture): Promise<void> {
  await page.clock.setFixedTime(DATED)
  await page.addInitScript(outputFiles[0]?.text ?? '')
  const address = new URL(expected.address)
  await page.route('**', (route, request) => {
    const url = new URL(request.url())
    const isPage = url.origin === address.origin && url.pathname === address.pathname
    return isPage
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ status: 204 })
  })
  await page.goto(expected.address)
}

for (const { id: site, kind, name } of sites) {
  for (const fixture of fixturesOf(site)) {
    const { expected } = fixture
    test(`${name}: ${fixture.name} is read once and in order, and nothing after the end`, async ({ page }) => {
      await open(page, fixture)
      const look = () => page.evaluate(site => inPageReader.look(site), site)
      await expect.poll(async () => (await look()).messages).toEqual(expected.messages)
      const seen = await look()
      expect(seen.isRecognised).toBe(kind !== 'page')
      if (expected.conversation) expect(seen.conversation).toMatchObject(expected.conversation)
      expect([seen.hasCompose, seen.isComposeHere, seen.isUnchanged]).toEqual([expected.compose, true, true])

      const ids = () => page.evaluate(() => watched.ids)
      const passes = () => page.evaluate(() => watched.passes)
      const keys = expected.messages.map(({ id }) => id)
      await page.evaluate(site => void Object.assign(globalThis, { watched: inPageReader.watch(site) }), site)
      await expect.poll(ids).toEqual(keys)
      const before = await passes()
      await page.evaluate(site => inPageReader.fidget(site), site)
      if (keys.length > 0) await expect.poll(passes).toBeGreaterThan(before)
      expect(await ids()).toEqual(keys)

      await page.evaluate(() => watched.stop())
      const atTheEnd = await passes()
      await page.evaluate(site => inPageReader.redraw(site), site)
      await page.waitForTimeout(400)
      expect([await ids(), await passes()]).toEqual([keys, atTheEnd])
    })
  }
}
