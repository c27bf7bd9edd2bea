import type { Site } from '@/utils/model/site'

export const googleMessages: Site = {
  id: 'google-messages',
  name: 'Google Messages',
  kind: 'chat',
  matches: ['https://messages.google.com/web/*'],
  savesDrafts: false
}
