import { expect, test } from 'vitest'
import { formatSoon } from '@/components/basics/format-when'
import { TONGUES } from '@/components/strings/strings'

const TODAY = '2026-11-20'
const days = ['2026-11-20', '2026-11-21', '2026-11-24', '2026-12-05']

/** Neither an article nor a preposition fits before "tomorrow", a weekday and a date alike. */
test.each(Object.entries(TONGUES))('in %s a day stands alone after a colon', (tag, { strings }) => {
  for (const day of days.map(each => formatSoon(each, TODAY, tag))) {
    for (const line of [strings.child.itIs(day), strings.decide.remindDone(day)]) {
      expect(line).toMatch(/:\s/)
      expect(line.replace(/^[^:]*:\s/, '')).toBe(`${day}.`)
    }
  }
})
