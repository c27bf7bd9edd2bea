import { eventPage } from '../page/event-page'

/** "/<group>/events/<id>", with a language before it or not. Other events of the group follow. 2026-07 */
export const meetup = eventPage({
  site: 'meetup',
  path: /\/events\/(\w{4,30})\/?$/,
  isMarkedUp: true,
  others: 'li:has(a[href*="/events/"]), article:has(a[href*="/events/"])'
})
