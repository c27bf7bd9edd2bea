import type { Site } from '@/utils/model/site'

export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp',
  kind: 'chat',
  matches: ['https://web.whatsapp.com/*'],
  savesDrafts: false
}
