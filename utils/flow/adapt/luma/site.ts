import type { Site } from '@/utils/model/site'

export const luma: Site = {
  id: 'luma',
  name: 'Luma',
  kind: 'page',
  matches: ['https://luma.com/*', 'https://lu.ma/*'],
  savesDrafts: false
}
