import { eventPage } from '../page/event-page'

/** "/events/<id>" or "/events/s/<slug>/<id>". 2026-07 */
export const facebookEvents = eventPage({
  site: 'facebook-events',
  path: /^\/events\/(?:s\/[^/]{1,300}\/)?(\d{6,30})(?:\/|$)/
})
