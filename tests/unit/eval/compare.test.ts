import { expect, test } from 'vitest'
import { isSameMoment, wordsAgree } from '../../eval/compare'

test.each([
  ['2026-06-06T14:00', '2026-06-06T14:00', true],
  ['2026-06-06T14:30', '2026-06-06T14:00', false],
  ['2026-06-06', '2026-06-06T14:00', false],
  ['2026-06-06', '2026-06-06', true],
  ['2026-06-06T00:00', '2026-06-06', true],
  ['2026-06-06T14:00', '2026-06-06', false],
  ['2026-06-07', '2026-06-06', false]
])('%s for %s: %s', (said, gold, is) => expect(isSameMoment(said, gold)).toBe(is))

test.each([
  ['Mia’s', 'mia', 1],
  ['Café Zoé', 'cafe zoe', 1],
  ['the Scout Hut', 'Scout Hut', 0.8],
  ['hut hut', 'hut', 2 / 3],
  ['', 'hut', 0],
  ['Hall', 'Hut', 0]
])('"%s" and "%s" agree to %f', (said, gold, agreement) => expect(wordsAgree(said, gold)).toBeCloseTo(agreement))
