import type { Site } from '@/utils/model/site'

export const punchbowl: Site = {
  id: 'punchbowl',
  name: 'Punchbowl',
  kind: 'page',
  matches: ['https://www.punchbowl.com/parties/*'],
  savesDrafts: false
}
