import { NO_EXTRAS } from '@/utils/act/reply/extras'
import type { ReplyContext } from '@/utils/act/reply/reply-context'
import { child, invitation } from '../demo-invitation'

export const PARTY = invitation({ honoree: 'Juno', start: '2026-12-05T14:00', replyBy: '2026-11-28' })

/** A reply of one parent to a party, in English and private unless `more` says otherwise. */
export const context = (more: Partial<ReplyContext> = {}): ReplyContext => ({
  invitation: PARTY,
  text: 'Juno turns eight, come and celebrate!',
  children: [child('a', 'Noor')],
  decision: null,
  channel: 'private',
  language: 'en',
  today: '2026-11-10',
  extras: NO_EXTRAS,
  own: [],
  variant: 0,
  ...more
})
