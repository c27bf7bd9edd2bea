import type { Site } from '@/utils/model/site'

export const meetup: Site = {
  id: 'meetup',
  name: 'Meetup',
  kind: 'page',
  matches: ['https://www.meetup.com/*/events/*'],
  savesDrafts: false
}
