import type { Site } from '@/utils/model/site'

export const facebookEvents: Site = {
  id: 'facebook-events',
  name: 'Facebook events',
  kind: 'page',
  matches: ['https://www.facebook.com/events/*'],
  savesDrafts: false
}
