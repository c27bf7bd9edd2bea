import { coalesce } from '@/utils/kit/dom'
import type { SiteStatus } from '@/utils/model/family'
import type { SiteId } from '@/utils/model/site'

export type Counts = Pick<SiteStatus, 'messages' | 'invitations' | 'pictures' | 'unreadable'>

interface StatusOptions {
  site: SiteId
  /** Site id, or the origin of a site that the parent added. */
  key: string
  send(status: SiteStatus): Promise<unknown>
  signal: AbortSignal
}

const EVERY_MS = 3000

/** Tells the background what was read here, counts only, at most every few seconds and only after activity. */
export function createStatusReporter({ site, key, send, signal }: StatusOptions): (counts: Counts) => void {
  let latest: Counts | null = null
  const report = coalesce(
    () => {
      // A status is worth no retry: the next one replaces it.
      if (latest) void send({ key, site, readAt: new Date().toISOString(), ...latest }).catch(() => {})
    },
    EVERY_MS,
    signal
  )
  return counts => {
    latest = counts
    report()
  }
}
