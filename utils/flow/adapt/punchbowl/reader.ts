import { eventPage } from '../page/event-page'

/** "/parties/<id>". The page's summary for others holds day, hours and place as a sentence. 2026-07 */
export const punchbowl = eventPage({ site: 'punchbowl', path: /^\/parties\/([\w-]{6,80})(?:\/|$)/ })
