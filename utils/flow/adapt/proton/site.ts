import type { Site } from '@/utils/model/site'

export const proton: Site = {
  id: 'proton',
  name: 'Proton Mail',
  kind: 'mail',
  matches: ['https://mail.proton.me/*'],
  savesDrafts: true
}
