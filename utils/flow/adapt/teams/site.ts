import type { Site } from '@/utils/model/site'

export const teams: Site = {
  id: 'teams',
  name: 'Microsoft Teams',
  kind: 'chat',
  matches: ['https://teams.microsoft.com/*', 'https://teams.cloud.microsoft/*', 'https://teams.live.com/*'],
  savesDrafts: false
}
