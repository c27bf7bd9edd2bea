import { eventPage } from '../page/event-page'

/** "/e/<slug>-<id>". Below the event the page shows others, each in an article or a list of its own. 2026-07 */
export const eventbrite = eventPage({
  site: 'eventbrite',
  path: /^\/e\/(?:[^/]{0,300}-)?(\d{6,20})\/?$/,
  isMarkedUp: true,
  others: 'article:has(a[href*="/e/"]), li:has(a[href*="/e/"])'
})
