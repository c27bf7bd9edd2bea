import type { Site } from '@/utils/model/site'

export const band: Site = {
  id: 'band',
  name: 'BAND',
  kind: 'chat',
  matches: ['https://www.band.us/band/*'],
  savesDrafts: false
}
