import type { Site } from '@/utils/model/site'

export const discord: Site = {
  id: 'discord',
  name: 'Discord',
  kind: 'chat',
  matches: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  savesDrafts: false
}
