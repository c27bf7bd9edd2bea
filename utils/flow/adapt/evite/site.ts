import type { Site } from '@/utils/model/site'

export const evite: Site = {
  id: 'evite',
  name: 'Evite',
  kind: 'page',
  matches: ['https://www.evite.com/event/*'],
  savesDrafts: false
}
