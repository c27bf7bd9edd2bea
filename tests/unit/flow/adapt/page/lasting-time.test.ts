import { expect, test } from 'vitest'
import { lastingTime } from '@/utils/flow/adapt/page/lasting-time'

const INSTANT = '2026-11-16T09:03:00.000Z'

test.each([
  ['Mon, 16 Nov 2026 at 9:03', INSTANT, 'Mon, 16 Nov 2026 at 9:03'],
  ['3/4/2026 9:03', null, '3/4/2026 9:03'],
  ['Monday 9:03', INSTANT, INSTANT],
  ['Monday 9:03', null, 'Monday 9:03'],
  ['', null, '']
])('"%s", read as %s, is told apart as "%s"', (shown, instant, lasting) => {
  expect(lastingTime(shown, instant)).toBe(lasting)
})
