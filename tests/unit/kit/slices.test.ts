import { describe, expect, test } from 'vitest'
import { inSlices } from '@/utils/kit/slices'

/** A clock that only work moves on. */
function workOf(msPerItem: number) {
  let now = 0
  let yields = 0
  const done: number[] = []
  return {
    done,
    yields: () => yields,
    work: (item: number) => {
      done.push(item)
      now += msPerItem
    },
    options: {
      budgetMs: 8,
      clock: () => now,
      yieldNow: async () => {
        yields++
      }
    }
  }
}
const items = (count: number) => Array.from({ length: count }, (_, i) => i)

describe('inSlices', () => {
  test('does a long conversation of 10,000 messages in slices, in order, with a pause after each', async () => {
    const { work, options, done, yields } = workOf(0.1)
    const slices = await inSlices(items(10_000), work, options)
    expect(done).toEqual(items(10_000))
    expect(slices).toBe(125)
    expect(yields()).toBe(slices - 1)
  })

  test('does a short one at once', async () => {
    const { work, options, yields } = workOf(0.1)
    expect(await inSlices(items(20), work, options)).toBe(1)
    expect(yields()).toBe(0)
  })

  test('gives each slice at least one item, however slow', async () => {
    const { work, options, done } = workOf(50)
    expect(await inSlices(items(3), work, options)).toBe(3)
    expect(done).toEqual([0, 1, 2])
  })

  test('ends after a pause when it should not go on', async () => {
    const { work, options, done } = workOf(4)
    await inSlices(items(100), work, { ...options, goOn: () => done.length < 4 })
    expect(done).toEqual([0, 1, 2, 3])
  })

  test('lets the page work in between with its own pause', async () => {
    let other = 0
    setTimeout(() => other++)
    let now = 0
    const work = () => {
      now += 10
    }
    await inSlices(items(3), work, { budgetMs: 8, clock: () => now })
    expect(other).toBe(1)
  })
})
