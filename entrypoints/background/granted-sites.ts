import { browser } from 'wxt/browser'
import { sites } from '@/utils/flow/adapt/sites'
import { hostPatterns, originPattern } from '@/utils/kit/origin-pattern'
import type { Settings } from '@/utils/model/family'
import type { SiteId } from '@/utils/model/site'

/** One place that may be read: a known site, or an address that the parent added. */
export interface Place {
  /** Null: whatever program runs at an address of the parent's own. */
  site: SiteId | null
  /** Of its row in the site statuses: the site's id, or the origin of a custom site. */
  key: string
  patterns: readonly string[]
  /** The only origin that it may speak from; null for what the patterns say. */
  origin: string | null
}

/**
 * Whether a conversation or a message of this program is of this place, by how its key begins (see
 * `adapt/to-message.ts`). A page cannot speak of what another place has shown.
 */
export function holdsKey({ site, origin }: Place, key: string): boolean {
  const [program = ''] = key.split('/', 1)
  return origin === null ? program === site : key.startsWith(`${program}/${origin}/`)
}

/** Everything that the parent ever chose and has not switched off here. Whether the browser still grants it is another matter. */
export function chosenPlaces({ customSites, sitesOff }: Settings): Place[] {
  const known = sites
    .filter(({ id, matches }) => matches.length > 0 && !sitesOff.includes(id))
    .map(({ id, matches }) => ({ site: id, key: id, patterns: matches, origin: null }))
  const custom = customSites.map(origin => ({ site: null, key: origin, patterns: [originPattern(origin)], origin }))
  return [...known, ...custom]
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
