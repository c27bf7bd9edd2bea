import { eventPage } from '../page/event-page'

/** "/e/<id>". 2026-07 */
export const partiful = eventPage({ site: 'partiful', path: /^\/e\/(\w{6,60})(?:\/|$)/, isMarkedUp: true })
