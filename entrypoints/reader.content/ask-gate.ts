import { compileGate } from '@/utils/kit/gate'

/** Waits before each try: the extension may just be starting. */
const WAITS_MS = [0, 500, 2000, 8000]

/**
 * The gate, with its words from the background: those of all languages would weigh as much here as a site's adapter.
 * Null where nobody answers, or the signal aborts; then nothing is read.
 */
export async function askGate(
  ask: () => Promise<readonly string[]>,
  signal: AbortSignal
): Promise<((text: string) => boolean) | null> {
  for (const wait of WAITS_MS) {
    await new Promise(resolve => setTimeout(resolve, wait))
    if (signal.aborted) return null
    try {
      return compileGate(await ask())
    } catch {
      // Nobody is there yet.
    }
  }
  return null
}
