import type { Site } from '@/utils/model/site'

export const gmail: Site = {
  id: 'gmail',
  name: 'Gmail',
  kind: 'mail',
  matches: ['https://mail.google.com/*'],
  savesDrafts: true
}
