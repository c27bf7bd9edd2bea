import { maybe } from '@/utils/kit/dom'
import { fingerprint } from '@/utils/kit/text'
import { paneTimes } from '../page/pane-times'
import { readMail } from '../page/read-mail'
import type { PaneView, RawMessage, SiteReader } from '../site-reader'
import { sentAtOf, weakConversation } from '../to-message'
import * as at from './selectors'

/**
 * Reads the frame of one mail, on a host of its own. Sender, subject and time stand in a frame around it, whose markup
 * nobody has published: rather than guess whose mail it is, it has no sender and is a conversation by itself.
 */
export const icloud: SiteReader = {
  site: 'icloud',
  settleMs: 500,
  recognises: page => maybe(page, at.MESSAGE) !== null,
  findPane: page => page.querySelector(at.MESSAGE),
  look,
  messageSelector: at.MESSAGE,
  conversationSign: at.MESSAGE,
  placeChip: message => ({ parent: message, before: message.firstChild }),
  findCompose: () => null
}

function look(pane: Element): PaneView | null {
  const mail = readBody(pane)
  if (mail.text === '' && mail.images === 0) return null
  const conversation = { ...weakConversation('icloud', '', fingerprint(mail.text), null), title: '' }
  return { conversation, messages: [pane], read: () => mail }
}

const readBody = (body: Element): RawMessage => ({
  id: null,
  shownTime: '',
  sender: null,
  own: false,
  ...readMail({ body, subject: '', sentAt: sentAtOf(null), times: paneTimes(body.ownerDocument) })
})
