import type { Site } from '@/utils/model/site'

/** The page, the program in its frame, and each mail in a frame of another host. */
export const icloud: Site = {
  id: 'icloud',
  name: 'iCloud Mail',
  kind: 'mail',
  matches: ['https://www.icloud.com/mail/*', 'https://www-mail.icloud-sandbox.com/applications/mail2-message/*'],
  frames: 'all',
  savesDrafts: true
}
