import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askModel } from '@/entrypoints/app/language-model'

const destroy = vi.fn()
const prompt = vi.fn<(text: string, options: { signal: AbortSignal }) => Promise<string>>()
const create = vi.fn<(options: { signal: AbortSignal }) => Promise<object>>(async () => ({ prompt, destroy }))

/** What the browser does with whatever it is given a signal for, and never answers. */
const never = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

let limit: AbortController
beforeEach(() => {
  vi.clearAllMocks()
  vi.stubGlobal('LanguageModel', { availability: async () => 'available', create })
  limit = new AbortController()
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('gives the other words, and lets go of the model', async () => {
  prompt.mockResolvedValueOnce(' We would love to come. ')
  expect(await askModel('Yes please.', 'en')).toBe('We would love to come.')
  expect(destroy).toHaveBeenCalledOnce()
})

test('a model that does not answer in time is let go', async () => {
  prompt.mockImplementationOnce((_, { signal }) => never(signal))
  const answer = askModel('Yes please.', 'en')
  await vi.waitFor(() => expect(prompt).toHaveBeenCalled())
  limit.abort()
  expect(await answer).toBe('')
  expect(destroy).toHaveBeenCalledOnce()
})

test('a model that is not there in time is waited for no longer', async () => {
  create.mockImplementationOnce(({ signal }) => never(signal))
  const answer = askModel('Yes please.', 'en')
  limit.abort()
  expect(await answer).toBe('')
})
