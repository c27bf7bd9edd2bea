import { resolve } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import { createServer } from 'vite'
import { browserPath } from '@/scripts/setup/find-browser.mjs'
import '@/tests/gallery/gallery'

const root = resolve(import.meta.dirname, '../../gallery')

/** The gallery in a Chromium of its own, without the extension. */
export interface GalleryBrowser {
  /** A fresh page with the first state in it. `view` is what our pages say of themselves. */
  open(options?: BrowserContextOptions, view?: 'popup' | 'tab'): Promise<Page>
  close(): Promise<void>
}

export async function startGallery(): Promise<GalleryBrowser> {
  const server = await createServer({
    configFile: resolve(root, 'vite.config.ts'),
    logLevel: 'error',
    server: { port: 0, hmr: false, watch: null }
  })
  await server.listen()
  const origin = server.resolvedUrls?.local[0] ?? ''
  const browser: Browser = await chromium.launch({ executablePath: browserPath('chrome'), args: ['--no-sandbox'] })
  return {
    open: async (options, view = 'tab') => {
      const context = await browser.newContext({ timezoneId: 'Europe/London', ...options })
      const page = await context.newPage()
      await page.goto(`${origin}?state=basics/buttons&view=${view}`)
      await page.waitForFunction(() => 'gallery' in window)
      return page
    },
    close: async () => {
      await browser.close()
      await server.close()
    }
  }
}
