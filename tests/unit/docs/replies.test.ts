import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { repliesPage } from '@/scripts/replies/replies-page'

test('the page of all replies is what `npm run docs:replies` writes', () => {
  expect(readFileSync('docs/replies.md', 'utf8')).toBe(repliesPage())
})
