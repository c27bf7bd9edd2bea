import { readers } from '@/utils/flow/adapt/readers'
import type { SiteReader } from '@/utils/flow/adapt/site-reader'
import { sites } from '@/utils/flow/adapt/sites'
import { coalesce } from '@/utils/kit/dom'
import { isWithin } from '@/utils/kit/is-within'
import type { Site, SiteId } from '@/utils/model/site'

/** How often a page of unknown software is looked at while it builds itself. */
const MOST_LOOKS = 40
const LOOK_MS = 500

const findSite = (url: string): Site | undefined => sites.find(({ matches }) => isWithin(url, matches))

/** The site that an address belongs to, by the data of `sites.ts`. */
export const siteAt = (url: string): SiteId | null => findSite(url)?.id ?? null

/**
 * Calls `start` with the reader for this frame: at a known address that site's, in the page itself only unless the
 * site says otherwise; elsewhere the one that recognises the software, as soon as there is something to recognise.
 */
export function whenChosen(page: Document, signal: AbortSignal, start: (reader: SiteReader) => void): void {
  const site = findSite(page.location.href)
  if (site) {
    const reader = readers.find(candidate => candidate.site === site.id)
    if (reader && (site.frames === 'all' || page.defaultView === page.defaultView?.top)) start(reader)
    return
  }
  const recognised = () => readers.find(reader => reader.recognises(page))
  const reader = recognised()
  if (reader) start(reader)
  else waitFor(recognised, page, signal, start)
}

function waitFor(
  recognised: () => SiteReader | undefined,
  page: Document,
  signal: AbortSignal,
  start: (reader: SiteReader) => void
): void {
  let looks = 0
  const observer = new MutationObserver(
    coalesce(
      () => {
        const reader = recognised()
        if (reader || ++looks === MOST_LOOKS) observer.disconnect()
        if (reader) start(reader)
      },
      LOOK_MS,
      signal
    )
  )
  observer.observe(page, { childList: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}
