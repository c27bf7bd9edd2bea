import type { Site } from '@/utils/model/site'

export const partiful: Site = {
  id: 'partiful',
  name: 'Partiful',
  kind: 'page',
  matches: ['https://partiful.com/e/*'],
  savesDrafts: false
}
