import { chromium, type Page } from '@playwright/test'
import { build } from 'esbuild'
import { browserPath } from '@/scripts/setup/find-browser.mjs'
import { type Spread, spreadOf } from '../timing'
import type { Measured } from './in-page'
import { longChat } from './long-chat'

const MESSAGES = 10_000
const ROUNDS = 9

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/conversation/in-page.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    define: { 'import.meta.env.FIREFOX': 'false' },
    logLevel: 'error'
  })
  return outputFiles[0]?.text ?? ''
}

const measure = (page: Page, how: 'readPlainly' | 'readAsShipped'): Promise<Measured> =>
  page.evaluate(name => Reflect.get(globalThis, 'bench')[name](), how)

export interface ConversationTime {
  ratio: Spread
  plain: Measured
  ours: Measured
}

/** The same page read by both in turns. */
export async function measureConversation(): Promise<ConversationTime> {
  const browser = await chromium.launch({ executablePath: browserPath('chrome'), args: ['--no-sandbox'] })
  const page = await browser.newPage()
  await page.setContent(longChat(MESSAGES))
  await page.evaluate(await bundle())
  const rounds: { plain: Measured; ours: Measured }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({ plain: await measure(page, 'readPlainly'), ours: await measure(page, 'readAsShipped') })
  }
  await browser.close()
  const ratio = spreadOf(rounds.map(({ plain, ours }) => ours.total / plain.total))
  const middle = rounds.toSorted((a, b) => a.ours.total - b.ours.total)[Math.floor(ROUNDS / 2)]
  if (!middle) throw new Error('no rounds')
  return { ratio, ...middle }
}
