import { eventPage } from '../page/event-page'

/** "/go/<id>", with the guest behind it. 2026-07 */
export const paperlessPost = eventPage({ site: 'paperless-post', path: /^\/go\/(\w{6,80})(?:\/|$)/ })
