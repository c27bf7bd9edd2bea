import type { Site } from '@/utils/model/site'

export const paperlessPost: Site = {
  id: 'paperless-post',
  name: 'Paperless Post',
  kind: 'page',
  matches: ['https://www.paperlesspost.com/go/*'],
  savesDrafts: false
}
