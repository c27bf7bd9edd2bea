import { type CDPSession, chromium, type Page } from '@playwright/test'
import { build } from 'esbuild'
import { browserPath } from '@/scripts/setup/find-browser.mjs'
import { type Spread, spreadOf } from '../timing'
import type { Measured } from './in-page'
import { longChat } from './long-chat'

const MESSAGES = 10_000
const ROUNDS = 15

export interface ConversationTime {
  /** Work of the page's thread, ours against a plain script's, round by round. */
  ratio: Spread
  plain: Run
  ours: Run
}

type Run = Measured & { workMs: number }

/** One page, read in turns by a plain script and by the reader as it is shipped. */
export async function measureConversation(): Promise<ConversationTime> {
  const browser = await chromium.launch({ executablePath: browserPath('chrome'), args: ['--no-sandbox'] })
  const page = await browser.newPage()
  const session = await page.context().newCDPSession(page)
  // Time of the thread, not of the clock: what else the machine does does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.setContent(longChat(MESSAGES))
  await page.evaluate(await bundle())
  const rounds: { plain: Run; ours: Run }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({ plain: await run(page, session, 'readPlainly'), ours: await run(page, session, 'readAsShipped') })
  }
  await browser.close()
  return {
    ratio: spreadOf(rounds.map(({ plain, ours }) => ours.workMs / plain.workMs)),
    plain: middleOf(rounds.map(({ plain }) => plain)),
    ours: middleOf(rounds.map(({ ours }) => ours))
  }
}

function middleOf(runs: readonly Run[]): Run {
  const middle = runs.toSorted((a, b) => a.workMs - b.workMs)[Math.floor(runs.length / 2)]
  if (!middle) throw new Error('nothing was measured')
  return middle
}

async function run(page: Page, session: CDPSession, how: 'readPlainly' | 'readAsShipped'): Promise<Run> {
  const before = await workOf(session)
  const measured: Measured = await page.evaluate(name => Reflect.get(globalThis, 'bench')[name](), how)
  return { ...measured, workMs: (await workOf(session)) - before }
}

/** Milliseconds that the page's thread has worked. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

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
