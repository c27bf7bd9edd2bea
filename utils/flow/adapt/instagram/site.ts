import type { Site } from '@/utils/model/site'

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram messages',
  kind: 'chat',
  matches: ['https://www.instagram.com/direct/*'],
  savesDrafts: false
}
