import type { Site } from '@/utils/model/site'

/** The Lounge is hosted by clubs and communities at addresses of their own: it comes in as a custom site. */
export const thelounge: Site = {
  id: 'thelounge',
  name: 'The Lounge (IRC)',
  kind: 'chat',
  matches: [],
  savesDrafts: false
}
