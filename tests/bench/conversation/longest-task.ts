import type { Page } from '@playwright/test'
import { type Chromium, startChromium } from '../../e2e/harness/chromium'
import { longChat } from './long-chat'

const MESSAGES = 10_000
/** Longer than the reader waits before it reads, and than it then reads. */
const WATCHED_MS = 4000

export interface LongestTask {
  /** Milliseconds; browsers tell only of tasks of 50 and more, so that 0 is "under 50". */
  withUs: number
  without: number
}

/** A long conversation that is opened in a page, at an address that the extension reads and at one that it does not. */
export async function measureLongestTask(): Promise<LongestTask> {
  const chromium = await startChromium()
  const withUs = await longestAt(chromium, 'web.whatsapp.com')
  const without = await longestAt(chromium, 'example.org')
  await chromium.close()
  return { withUs, without }
}

async function longestAt(chromium: Chromium, host: string): Promise<number> {
  await chromium.serve(host, `<!doctype html><title>Chat</title><template>${longChat(MESSAGES)}</template>`)
  const page = await chromium.open(`https://${host}/`)
  await page.waitForTimeout(1000)
  const longest = await openChat(page)
  await page.close()
  return longest
}

/** Puts the conversation into the page, which is a long task of its own, and watches those that follow it. */
const openChat = (page: Page): Promise<number> =>
  page.evaluate(async watchedMs => {
    const app = document.querySelector('template')?.content.querySelector('#app')
    if (app) document.body.append(app)
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 50)))
    let longest = 0
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
    }).observe({ type: 'longtask' })
    await new Promise(resolve => setTimeout(resolve, watchedMs))
    return longest
  }, WATCHED_MS)
