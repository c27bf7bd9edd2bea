import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

const ROWS = 20_000
const texts = [
  "Come to Mia's party on Saturday at 3pm",
  'Leo feiert am 6.6. von 15 bis 18 Uhr Geburtstag',
  'see you later \u2028 on the next line',
  ''
]
const broken = ['{', '3', '{"id":"no text"}', '\u0000']

const rows = Array.from({ length: ROWS }, (_, i) =>
  i % 1000 === 999
    ? (broken[Math.floor(i / 1000) % broken.length] ?? '')
    : JSON.stringify({ id: String(i), text: texts[i % texts.length], ref: '2026-05-12T18:00' })
)

/** `npm run read` in a process of its own, with every row at once. */
function run(...options: string[]): Record<string, unknown>[] {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/read.ts', ...options], {
    input: rows.join('\n'),
    encoding: 'utf8',
    maxBuffer: 100_000_000
  })
  expect(status).toBe(0)
  return stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
}

describe.each([
  ['messages', [], 'class'],
  ['dates', ['--dates'], 'start']
] as const)('%s', (_, options, field) => {
  test('20,000 rows in one process, the broken ones as error rows', { timeout: 240_000 }, () => {
    const answers = run(...options)
    expect(answers).toHaveLength(ROWS)
    answers.forEach((answer, i) => {
      if (i % 1000 === 999) expect(answer).toHaveProperty('error')
      else expect(answer).toHaveProperty('id', String(i))
    })
    expect(answers.filter(answer => field in answer)).toHaveLength(ROWS - ROWS / 1000)
  })
})
