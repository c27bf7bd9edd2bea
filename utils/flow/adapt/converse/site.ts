import type { Site } from '@/utils/model/site'

/** Converse.js is hosted by clubs and communities at addresses of their own: it comes in as a custom site. */
export const converse: Site = {
  id: 'converse',
  name: 'Converse (XMPP)',
  kind: 'chat',
  matches: [],
  savesDrafts: false
}
