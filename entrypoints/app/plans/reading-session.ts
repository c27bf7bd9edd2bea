import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { CHILD_READS } from '@/utils/messages/session'
import type { ReachOut } from '@/utils/model/check-in'

/** A message that a child reads before it goes. It lives in `storage.session`: memory, gone with the browser. */
export interface Reading {
  reachOut: ReachOut
  /** Who will read it; '' where that is not written down. */
  whom: string
  words: string
  /** The child's answer; null until it is there. */
  isOk: boolean | null
  /** Words that were not OK: they are not asked for again. */
  refused: readonly string[]
}

const nameOf = (childId: string): string => CHILD_READS + childId

export async function readReading(childId: string): Promise<Reading | null> {
  const name = nameOf(childId)
  return ((await browser.storage.session.get(name))[name] as Reading | undefined) ?? null
}

export const writeReading = (childId: string, reading: Reading): Promise<void> =>
  browser.storage.session.set({ [nameOf(childId)]: reading })

/** What the child is to read, and their answer as it comes, also from another window; `undefined` until it is known. */
export function useReading(childId: string): Reading | null | undefined {
  const [reading, setReading] = useState<Reading | null>()
  useEffect(() => {
    const look = () => void readReading(childId).then(setReading, () => setReading(null))
    const follow = (changes: object, area: string) => {
      if (area === 'session' && nameOf(childId) in changes) look()
    }
    look()
    browser.storage.onChanged.addListener(follow)
    return () => browser.storage.onChanged.removeListener(follow)
  }, [childId])
  return reading
}
