import type { Site } from '@/utils/model/site'

/** Each mail is in a frame of another host. The page around it is asked for too: by it a tab is found. */
export const icloud: Site = {
  id: 'icloud',
  name: 'iCloud Mail',
  kind: 'mail',
  matches: ['https://www.icloud.com/mail/*', 'https://www-mail.icloud-sandbox.com/applications/mail2-message/*'],
  frames: 'all',
  hasBox: false,
  savesDrafts: false
}
