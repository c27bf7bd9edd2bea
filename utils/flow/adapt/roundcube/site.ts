import type { Site } from '@/utils/model/site'

/** Roundcube is hosted by schools and providers at addresses of their own: it comes in as a custom site. */
export const roundcube: Site = {
  id: 'roundcube',
  name: 'Roundcube',
  kind: 'mail',
  matches: [],
  savesDrafts: true
}
