import { eventPage } from '../page/event-page'

/** "/<slug>", as any other page of the site: only an event has data of one. 2026-07 */
export const luma = eventPage({ site: 'luma', path: /^\/([\w-]{3,80})\/?$/, isMarkedUp: true })
