import type { Site } from '@/utils/model/site'

export const groupme: Site = {
  id: 'groupme',
  name: 'GroupMe',
  kind: 'chat',
  matches: ['https://web.groupme.com/*'],
  savesDrafts: false
}
