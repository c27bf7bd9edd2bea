/** Draws `docs/icon.svg` at every size that a browser asks for: `npx tsx scripts/draw-icons.ts`. */
import { mkdir, readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { browserPath } from './setup/find-browser.mjs'

const SIZES = [16, 32, 48, 96, 128]

const svg = await readFile('docs/icon.svg', 'utf8')
await mkdir('public/icon', { recursive: true })
const browser = await chromium.launch({ executablePath: browserPath('chrome'), args: ['--no-sandbox'] })
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`)
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true })
  await page.close()
}
await browser.close()
