import type { Site } from '@/utils/model/site'

/** Its viewer of PDF files, at another path, does not bear any change of its page. */
export const slack: Site = {
  id: 'slack',
  name: 'Slack',
  kind: 'chat',
  matches: ['https://app.slack.com/client/*'],
  savesDrafts: true
}
