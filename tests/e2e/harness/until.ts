/**
 * Tries until `attempt` gives a value or `seconds` have passed. An attempt that throws counts as a no.
 * @throws {Error} naming what was waited for
 */
export async function until<Value>(
  what: string,
  attempt: () => Value | undefined | Promise<Value | undefined>,
  seconds = 15
): Promise<Value> {
  const end = Date.now() + seconds * 1000
  let last: unknown
  while (Date.now() < end) {
    try {
      const value = await attempt()
      if (value !== undefined) return value
    } catch (error) {
      last = error
    }
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`Waited ${seconds} s in vain for ${what}.`, { cause: last })
}
