import type { Site } from '@/utils/model/site'

export const telegramA: Site = {
  id: 'telegram-a',
  name: 'Telegram (version A)',
  kind: 'chat',
  matches: ['https://web.telegram.org/a/*'],
  savesDrafts: true
}
