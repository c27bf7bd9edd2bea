import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'

test('npm start without a screen goes from the chat to the draft and leaves its pictures', () => {
  test.setTimeout(120_000)
  const said = execFileSync(process.execPath, ['scripts/start.mjs', '--headless'], { encoding: 'utf8' })
  expect(said).toMatch(/^Found: .*Ida/m)
  expect(said).toMatch(/^Decided: /m)
  expect(said).toMatch(/^Drafted: /m)
  expect(said).toContain('0 messages were sent')
  expect(readdirSync('demo-output').filter(name => name.endsWith('.png'))).toHaveLength(4)
})
