import type { Site } from '@/utils/model/site'

export const messenger: Site = {
  id: 'messenger',
  name: 'Messenger',
  kind: 'chat',
  matches: ['https://www.facebook.com/messages/*', 'https://www.messenger.com/*'],
  savesDrafts: false
}
