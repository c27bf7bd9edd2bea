import { eventPage } from '../page/event-page'
import { readEventScript } from './event-script'

/** "/event/<id>". 2026-07 */
export const evite = eventPage({ site: 'evite', path: /^\/event\/(\w{10,60})(?:\/|$)/, readData: readEventScript })
