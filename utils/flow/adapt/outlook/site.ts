import type { Site } from '@/utils/model/site'

export const outlook: Site = {
  id: 'outlook',
  name: 'Outlook',
  kind: 'mail',
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*'
  ],
  savesDrafts: true
}
