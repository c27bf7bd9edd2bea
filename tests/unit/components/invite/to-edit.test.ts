import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toEdit } from '@/components/invite/to-edit'
import { isWhen } from '@/utils/kit/time'

describe('toEdit', () => {
  test.each([
    ['start', '2026-12-05T15:00', '2026-12-05T15:00'],
    ['start', ' 2026-12-05 ', '2026-12-05'],
    ['age', '7', 7],
    ['venue', '  The   Barn ', 'The Barn'],
    ['parents', 'stay', 'stay'],
    ['kind', 'pool', 'pool']
  ] as const)('%s from "%s"', (about, text, value) => {
    expect(toEdit(about, text)).toEqual({ about, value })
  })

  test.each([
    ['start', ''],
    ['start', 'T15:00'],
    ['end', '2026-02-30'],
    ['age', 'seven'],
    ['age', '700'],
    ['venue', '   '],
    ['parents', 'maybe'],
    ['gifts', 'toString']
  ] as const)('%s has no value "%s"', (about, text) => {
    expect(toEdit(about, text)).toBeNull()
  })

  test('a long address of a map stays whole', () => {
    const address = `https://maps.example/${'a'.repeat(380)}`
    expect(toEdit('map', address)).toEqual({ about: 'map', value: address })
  })

  test('a date that does not exist never becomes a fact', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const edit = toEdit('start', text)
        expect(edit === null || isWhen(String(edit.value))).toBe(true)
      })
    )
  })
})
