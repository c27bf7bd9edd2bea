import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

interface Violation {
  from: string
  to: string
  rule: { name: string }
}
interface Report {
  summary: { violations: Violation[]; totalCruised: number }
}

const root = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)

/** Reads `folders` under `cwd` with the project's own rules. Violations make the tool exit with an error: both count. */
async function cruise(cwd: string, folders: string[]): Promise<Report> {
  const tool = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = [tool, ...folders, '--config', '.dependency-cruiser.cjs', '--output-type', 'json']
  const done = await run(process.execPath, args, { cwd, maxBuffer: 1e8 }).catch((failed: { stdout: string }) => failed)
  return JSON.parse(done.stdout)
}

/** Each line breaks one rule: the file, what it imports, the rule that must say so. */
const planted = [
  ['utils/model/planted.ts', '@/utils/kit/time', 'imports-of-model'],
  ['utils/kit/planted.ts', '@/utils/flow/store/read', 'imports-of-kit'],
  ['utils/kit/planted-dexie.ts', 'dexie', 'imports-of-kit'],
  ['utils/languages/en/planted.ts', '@/utils/kit/time', 'imports-of-languages'],
  ['utils/flow/adapt/gmail/site.ts', './reader', 'imports-of-site-data'],
  ['utils/flow/adapt/gmail/planted.ts', '@/utils/languages/gates', 'imports-of-site-code'],
  ['utils/flow/extract/planted.ts', '@/utils/flow/merge/merge', 'imports-of-detect-and-extract'],
  ['utils/flow/merge/planted.ts', '@/utils/languages/gates', 'imports-of-merge'],
  ['utils/flow/run.ts', '@/utils/flow/store/read', 'imports-of-run'],
  ['utils/flow/store/planted.ts', '@/utils/act/remind/remind', 'imports-of-store'],
  ['utils/act/remind/planted.ts', '@/utils/act/reply/reply', 'imports-of-act'],
  ['utils/act/reply/planted.ts', '@/utils/flow/store/read', 'imports-of-reply'],
  ['utils/messages/planted.ts', '@/utils/act/reply/reply', 'imports-of-messages'],
  ['components/chip/planted.ts', 'preact', 'imports-of-chip'],
  ['components/basics/Planted.tsx', '@/utils/messages/protocol', 'imports-of-components'],
  ['entrypoints/reader.content/planted.ts', '@/utils/flow/store/read', 'imports-of-content-scripts'],
  ['entrypoints/reader.content/steps.ts', '@/utils/kit/planted-dexie', 'reader-stays-small'],
  ['entrypoints/background/planted.ts', '@/utils/flow/adapt/gmail/reader', 'imports-of-background'],
  ['entrypoints/app/planted.ts', '@/utils/flow/store/write', 'imports-of-app'],
  ['entrypoints/popup/planted.ts', '@/components/basics/Button', 'imports-of-surfaces'],
  ['entrypoints/options/planted.ts', '@/utils/flow/store/write', 'imports-of-pages'],
  ['utils/elsewhere/planted.ts', '@/utils/kit/time', 'every-folder-has-a-zone'],
  ['utils/flow/merge/tested.ts', '@/tests/structure/planted', 'product-knows-no-tests'],
  ['utils/kit/lost.ts', './nowhere', 'not-found'],
  ['utils/kit/round.ts', './trip', 'no-circle']
] as const

/** What the planted files import, itself innocent. */
const bystanders = {
  'node_modules/dexie/index.js': '',
  'node_modules/preact/index.js': '',
  'utils/model/fact.ts': '',
  'utils/kit/time.ts': '',
  'utils/kit/trip.ts': "import './round'",
  'utils/languages/gates.ts': '',
  'utils/flow/adapt/gmail/reader.ts': '',
  'utils/flow/merge/merge.ts': '',
  'utils/flow/store/read.ts': '',
  'utils/flow/store/write.ts': '',
  'utils/act/remind/remind.ts': '',
  'utils/act/reply/reply.ts': '',
  'utils/messages/protocol.ts': '',
  'tests/structure/planted.ts': '',
  'entrypoints/background/innocent.ts': "import '@/utils/flow/store/write'\nimport '@/utils/act/reply/reply'",
  'components/chip/innocent.ts': "import '@/utils/kit/time'"
}

async function plant(folder: string): Promise<void> {
  await cp(join(root, '.dependency-cruiser.cjs'), join(folder, '.dependency-cruiser.cjs'))
  const tsconfig = { compilerOptions: { module: 'preserve', paths: { '@/*': ['./*'] } } }
  const files: Record<string, string> = { ...bystanders, 'tsconfig.json': JSON.stringify(tsconfig) }
  files['package.json'] = '{ "type": "module" }'
  for (const [file, target] of planted) files[file] = `import '${target}'\n`
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text || 'export const nothing = 0\n')
  }
}

describe('the import table', () => {
  let folder: string
  let report: Report

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shall-we-imports-'))
    await plant(folder)
    report = await cruise(folder, ['utils', 'components', 'entrypoints'])
  }, 60_000)
  afterAll(() => rm(folder, { recursive: true }))

  test.each(planted)('refuses that %s imports %s', (file, _target, rule) => {
    const broken = report.summary.violations.filter(violation => violation.from === file).map(({ rule }) => rule.name)
    expect(broken).toContain(rule)
  })

  test('lets pass what the table allows', () => {
    const accused = report.summary.violations.map(violation => violation.from)
    expect(accused.filter(file => file.includes('innocent'))).toEqual([])
  })

  test('holds in this repository, and is really read', async () => {
    const { summary } = await cruise(root, ['utils', 'components', 'entrypoints'])
    expect(summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`)).toEqual([])
    expect(summary.totalCruised).toBeGreaterThan(30)
  }, 60_000)
})
