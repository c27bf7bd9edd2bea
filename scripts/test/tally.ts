import { readFile } from 'node:fs/promises'

/** How many tests went which way. */
export interface Tally {
  passed: number
  failed: number
  skipped: number
}

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped
})

/** `3 passed, 0 failed, 1 skipped`; skipped only where there are some. */
export const inWords = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numFailedTestSuites: number
}

/** A file that could not be loaded has no tests to fail: it counts as one failure. */
export async function tallyOfVitest(report: string): Promise<Tally> {
  const found: VitestReport = JSON.parse(await readFile(report, 'utf8'))
  const failed = found.numFailedTests || (found.numFailedTestSuites > 0 ? 1 : 0)
  return { passed: found.numPassedTests, failed, skipped: found.numPendingTests + found.numTodoTests }
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}

/** What passed only when tried again counts as failed: such a test says nothing. */
export async function tallyOfPlaywright(report: string): Promise<Tally> {
  const { stats, errors }: PlaywrightReport = JSON.parse(await readFile(report, 'utf8'))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped }
}
