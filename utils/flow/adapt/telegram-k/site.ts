import type { Site } from '@/utils/model/site'

export const telegramK: Site = {
  id: 'telegram-k',
  name: 'Telegram (version K)',
  kind: 'chat',
  matches: ['https://web.telegram.org/k/*'],
  savesDrafts: true
}
