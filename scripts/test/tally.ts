import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'

/** How many tests went which way, and the full names of those that failed. */
export interface Tally {
  passed: number
  failed: number
  skipped: number
  names: string[]
}

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  names: [...a.names, ...b.names]
})

/** `3 passed, 0 failed, 1 skipped`; skipped only where there are some. */
export const inWords = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

interface VitestReport {
  numPassedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[]
}

/** A file that could not be loaded has no tests to fail: it counts as one failure. */
export async function tallyOfVitest(report: string): Promise<Tally> {
  const found: VitestReport = JSON.parse(await readFile(report, 'utf8'))
  const names = found.testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const tests = assertionResults.filter(({ status }) => status === 'failed')
      const file = relative('.', name)
      return tests.length > 0 ? tests.map(({ fullName }) => `${file}: ${fullName}`) : [file]
    })
  const skipped = found.numPendingTests + found.numTodoTests
  return { passed: found.numPassedTests, failed: names.length, skipped, names }
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  suites: PlaywrightSuite[]
  errors: { message?: string }[]
}
interface PlaywrightSuite {
  suites?: PlaywrightSuite[]
  specs: { title: string; file: string; line: number; ok: boolean }[]
}

const failedIn = ({ suites = [], specs }: PlaywrightSuite): string[] => [
  ...specs.filter(({ ok }) => !ok).map(({ title, file, line }) => `${file}:${line}: ${title}`),
  ...suites.flatMap(failedIn)
]

/** What passed only when tried again counts as failed: such a test says nothing. */
export async function tallyOfPlaywright(report: string): Promise<Tally> {
  const { stats, suites, errors }: PlaywrightReport = JSON.parse(await readFile(report, 'utf8'))
  const failed = stats.unexpected + stats.flaky + errors.length
  const names = [...suites.flatMap(failedIn), ...errors.map(({ message = 'an error outside the tests' }) => message)]
  return { passed: stats.expected, failed, skipped: stats.skipped, names }
}
