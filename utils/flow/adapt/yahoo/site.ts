import type { Site } from '@/utils/model/site'

export const yahoo: Site = {
  id: 'yahoo',
  name: 'Yahoo Mail',
  kind: 'mail',
  matches: ['https://mail.yahoo.com/*'],
  savesDrafts: true
}
