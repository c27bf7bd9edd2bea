import { browser } from 'wxt/browser'
import { sites } from '@/utils/flow/adapt/sites'
import { hostPatterns, originPattern } from '@/utils/kit/origin-pattern'
import type { Settings } from '@/utils/model/family'
import type { SiteId } from '@/utils/model/site'

/** One place that may be read: a known site, or an address that the parent added. */
export interface Place {
  site: SiteId
  /** Of its row in the site statuses: the site's id, or the origin of a custom site. */
  key: string
  patterns: readonly string[]
  /** The only origin that it may speak from; null for what the patterns say. */
  origin: string | null
  /** How every conversation's and message's key of this place begins (see `adapt/to-message.ts`). */
  keyStart: string
}

/** Whether a conversation or a message is of this place. A page cannot speak of what another place has shown. */
export const holdsKey = ({ keyStart }: Place, key: string): boolean => key.startsWith(keyStart)

/** Everything that the parent ever chose and has not switched off here. Whether the browser still grants it is another matter. */
export function chosenPlaces({ customSites, sitesOff }: Settings): Place[] {
  const known = sites
    .filter(({ matches }) => matches.length > 0)
    .map(({ id, matches }) => ({ site: id, key: id, patterns: matches, origin: null, keyStart: `${id}/` }))
  const custom = customSites.map(({ site, origin }) => ({
    site,
    key: origin,
    patterns: [originPattern(origin)],
    origin,
    keyStart: `${site}/${origin}/`
  }))
  return [...known, ...custom].filter(({ site }) => !sitesOff.includes(site))
}

export const isGranted = ({ patterns }: Place): Promise<boolean> =>
  browser.permissions.contains({ origins: hostPatterns(patterns) })

/** The places that may be read now. */
export async function grantedPlaces(settings: Settings): Promise<Place[]> {
  const places = chosenPlaces(settings)
  const grants = await Promise.all(places.map(isGranted))
  return places.filter((_, index) => grants[index])
}

/** The open tabs of places that may be read now. Without a grant the browser tells no address. */
export async function tabsOf(places: readonly Place[]) {
  const url = places.flatMap(({ patterns }) => [...patterns])
  return url.length ? browser.tabs.query({ url }) : []
}
