/** Runs every check and test one after the other, goes on after a failure, and counts. */
import { spawn } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { add, inWords, type Tally, tallyOfPlaywright, tallyOfVitest } from './tally'

interface Step {
  name: string
  command: string[]
  /** The reports that it writes; a step without one counts as one test. */
  tally?: () => Promise<Tally>
}

const REPORTS = 'test-results/reports'
const unit = `${REPORTS}/vitest.json`
const browsers = `${REPORTS}/playwright.json`

const steps: Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types of the editors', command: ['tsc', '--noEmit', '-p', 'tests/e2e/editors/pages'] },
  { name: 'dead code', command: ['knip'] },
  {
    name: 'unit and structure',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
    tally: () => tallyOfVitest(unit)
  },
  {
    name: 'end to end',
    command: ['playwright', 'test', '--reporter=list,json'],
    tally: () => tallyOfPlaywright(browsers)
  },
  {
    name: 'web-ext lint',
    command: ['tsx', 'scripts/test/lint-firefox.ts']
  }
]

/** Runs one program of node_modules/.bin; its output goes to the screen. */
function run([file = '', ...args]: string[]): Promise<boolean> {
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: browsers }
  return new Promise(resolve => {
    const child = spawn(file, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
      shell: process.platform === 'win32'
    })
    child.once('error', () => resolve(false)).once('exit', code => resolve(code === 0))
  })
}

/** A program that fails without a report, or with one that holds no failure, is a failure all the same. */
async function take({ name, command, tally }: Step): Promise<Tally> {
  console.log(`\n== ${name}`)
  const ok = await run(command)
  const asOne = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, names: ok ? [] : [name] }
  const counted = tally ? await tally().catch(() => asOne) : asOne
  return !ok && counted.failed === 0 ? { ...counted, failed: 1, names: [name] } : counted
}

await rm('test-results', { recursive: true, force: true })
await mkdir(REPORTS, { recursive: true })
let total: Tally = { passed: 0, failed: 0, skipped: 0, names: [] }
const lines: string[] = []
for (const step of steps) {
  const started = Date.now()
  const tally = await take(step)
  lines.push(`${step.name}: ${inWords(tally)} (${Math.round((Date.now() - started) / 1000)} s)`)
  total = add(total, tally)
}
console.log(`\n${lines.join('\n')}\n`)
for (const name of total.names) console.log(`failed: ${name}`)
console.log(inWords(total))
process.exitCode = total.failed === 0 ? 0 : 1
