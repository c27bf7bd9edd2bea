import type { Site } from '@/utils/model/site'

export const googleChat: Site = {
  id: 'google-chat',
  name: 'Google Chat',
  kind: 'chat',
  matches: ['https://chat.google.com/*'],
  /** Gmail shows it in frames. */
  frames: 'all',
  savesDrafts: true
}
