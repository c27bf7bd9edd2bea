import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { THREADS } from '../../eval/evaluate-threads'
import { readJsonl } from '../../eval/gold'
import { differences, readThread, type Thread } from '../../eval/read-thread'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const threads = readJsonl<Thread>(THREADS)
const seen = threads.filter(({ aside }) => !aside)
const aside = threads.filter(thread => thread.aside)

describe('the corpus of threads', () => {
  test('has enough of every language, a third of it aside', () => {
    const count = (code: string) => threads.filter(({ lang }) => lang === code).length
    expect(count('en')).toBeGreaterThanOrEqual(12)
    for (const code of ['de', 'es', 'fr', 'it', 'nl', 'pt']) expect(count(code)).toBeGreaterThanOrEqual(4)
    expect(aside.length / threads.length).toBeGreaterThan(0.3)
    expect(new Set(threads.map(({ id }) => id)).size).toBe(threads.length)
  })

  test.each(seen.map(thread => [thread.id, thread] as const))('%s', async (_, thread) =>
    expect(differences(thread, await readThread(thread))).toEqual([])
  )

  test('is read no worse than before where nobody looks', async () => {
    const right = []
    for (const thread of aside) if (differences(thread, await readThread(thread)).length === 0) right.push(thread.id)
    expect(right.length / aside.length).toBeGreaterThan(0.85)
  })
})

test.each(threads.map(thread => [thread.id, thread] as const))(
  '%s comes out the same in every order of arrival, and when it is read again',
  async (_, thread) => {
    const expected = await readThread(thread)
    const orders = fc.shuffledSubarray([...thread.messages], { minLength: thread.messages.length })
    await fc.assert(
      fc.asyncProperty(orders, async order => {
        expect(await readThread(thread, [...order, ...thread.messages])).toEqual(expected)
      }),
      { numRuns: 6 }
    )
  }
)
