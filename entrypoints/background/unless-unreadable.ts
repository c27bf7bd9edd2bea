import { isStoreError } from '@/utils/flow/store/write'

/** Null for a message that our own code fails at, now and at every further try; trouble of the store passes. */
export async function unlessUnreadable<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work()
  } catch (error) {
    if (isStoreError(error)) throw error
    return null
  }
}
