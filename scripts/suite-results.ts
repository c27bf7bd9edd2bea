import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SiteId } from '@/utils/model/site'

/** What is looked at of the report that Vitest writes. */
interface Report {
  testResults: { name: string; assertionResults: { status: string }[] }[]
}

/** Runs the suite of every site, and tells of each how many of its tests passed, as "12 of 12". */
export function suiteResults(): (id: SiteId) => string {
  const { testResults } = runSuites()
  return id => {
    const tests = testResults
      .filter(({ name }) => name.endsWith(`/adapt/${id}/reader.test.ts`))
      .flatMap(({ assertionResults }) => assertionResults)
    return `${tests.filter(({ status }) => status === 'passed').length} of ${tests.length}`
  }
}

function runSuites(): Report {
  const folder = mkdtempSync(join(tmpdir(), 'sites-'))
  const file = join(folder, 'report.json')
  try {
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', 'tests/unit/flow/adapt']
    spawnSync(process.execPath, [...vitest, '--reporter=json', `--outputFile=${file}`], { stdio: 'inherit' })
    return JSON.parse(readFileSync(file, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
