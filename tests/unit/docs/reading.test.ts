import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readText } from '@/utils/flow/read-text'

const page = readFileSync('docs/reading.md', 'utf8')
/** The quoted message, on one line. */
const text = [...page.matchAll(/^> (.*)$/gm)].map(([, line]) => line).join(' ')
const rows = [...page.matchAll(/^\| (\S+) +\| (.+?) +\| (known|implied) +\| "(.*)" +\|$/gm)]

/** Facts whose name on the page is not their name in the code. */
const NAMES: Readonly<Record<string, string>> = { 'reply-by': 'replyBy' }

test('the message that the page follows is read as the page says', () => {
  const reading = readText({ key: 'k', text, sender: 'Jo' }, { region: 'GB', sentAt: '2026-05-12T18:00', seenAt: null })
  const facts = new Map(Object.entries(reading.parties[0]?.facts ?? {}))
  expect(reading).toMatchObject({ class: 'invite', language: 'en' })
  expect(reading.score).toBeGreaterThan(0.99)
  expect(rows).toHaveLength(8)
  for (const [, name = '', value = '', certainty, words] of rows) {
    const fact = facts.get(NAMES[name] ?? name)
    expect([name, String(fact?.value).replace('T', ' '), fact?.certainty, fact?.source?.words]).toEqual([
      name,
      value,
      certainty,
      words
    ])
  }
})
