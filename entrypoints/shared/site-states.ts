import type { CustomState, SiteState } from '@/components/settings/SitesSection'
import { sites } from '@/utils/flow/adapt/sites'
import { hostPatterns, originPattern } from '@/utils/kit/origin-pattern'
import type { Settings } from '@/utils/model/family'
import { isSiteOn } from './turn-on-site'

/** Sites with an address that everybody knows; each has a switch. */
const switched = sites.filter(({ matches }) => matches.length > 0)

const toAddress = (pattern: string): string => URL.parse(pattern)?.host ?? pattern

/** Each known site, whether it is read, and what the browser grants it. `grants` are match patterns. */
export const siteStates = (grants: readonly string[], settings: Settings): SiteState[] =>
  switched.map(site => ({
    site,
    isOn: isSiteOn(site, grants, settings),
    granted: hostPatterns(site.matches)
      .filter(host => grants.includes(host))
      .map(toAddress)
  }))

/** The parent's own addresses, and whether the browser still grants them. */
export const customStates = (grants: readonly string[], { customSites }: Settings): CustomState[] =>
  customSites.map(origin => ({ origin, isGranted: grants.includes(originPattern(origin)) }))
