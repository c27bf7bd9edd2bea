import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { sites } from '@/utils/flow/adapt/sites'
import { isWithin } from '@/utils/kit/is-within'
import type { Site, SiteId } from '@/utils/model/site'
import { sizeOf } from '../shared/size'

/** The known site of an address, by its match patterns; null for any other. */
export const siteAt = (url: string | undefined): SiteId | null =>
  sites.find(({ matches }) => url !== undefined && isWithin(url, matches))?.id ?? null

/** Where most families write; the others are in the settings. */
const USUAL: readonly SiteId[] = ['whatsapp', 'gmail', 'outlook']

/** Of these sites the few that are worth a button: the one that is open first, then the usual ones. */
export const sitesToOffer = (all: readonly Site[], open: SiteId | null): Site[] =>
  [...new Set([open, ...USUAL])].flatMap(id => all.find(site => site.id === id) ?? [])

/**
 * The click on the icon that opened a popup lets it see the address of the tab below (`activeTab`). Only the order of
 * buttons follows from it: in a tab of ours, or where the browser does not tell, it is null.
 */
async function findOpenSite(): Promise<SiteId | null> {
  if (sizeOf() !== 'popup') return null
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return siteAt(tab?.url)
}

/** The known site in the tab below the popup; `undefined` until that is known. */
export function useOpenSite(): SiteId | null | undefined {
  const [site, setSite] = useState<SiteId | null>()
  useEffect(() => {
    void findOpenSite().then(setSite, () => setSite(null))
  }, [])
  return site
}
