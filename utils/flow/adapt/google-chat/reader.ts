import { maybe } from '@/utils/kit/dom'
import { cleanLine } from '@/utils/kit/text'
import { type Conversation, MAX_NAME, type SentAt } from '@/utils/model/message'
import { imagesOf, linksOf } from '../page/content-of'
import { once } from '../page/once'
import { onlyVisible } from '../page/only-visible'
import { textOf } from '../page/text-of'
import { meansYou } from '../page/you-words'
import type { ChipPlace, Compose, PaneView, RawMessage, SiteReader } from '../site-reader'
import { knownConversation, sentAtOfMachine } from '../to-message'
import * as at from './selectors'

export const googleChat: SiteReader = {
  site: 'google-chat',
  settleMs: 300,
  recognises: page => page.querySelector(at.MESSAGE) !== null,
  findPane: page => page.querySelector(at.PANE) ?? page.querySelector(`body:has(${at.TOPIC})`),
  look,
  messageSelector: at.MESSAGE,
  conversationSign: at.COMPOSE,
  glance: { words: '[role="group"]', marks: at.FILE, id: 'data-id' },
  placeChip,
  findCompose
}

/** `/app/chat/<id>`, `/room/<id>`, `/dm/<id>`, each perhaps below `/u/<n>`. */
const PLACE = /\/(chat|room|dm|space)\/([\w-]{1,100})/

/** "space/<id>" or "dm/<id>", by an attribute around the messages or by the address. */
function conversationOf(page: Document): Conversation | null {
  const shown = page.querySelector<HTMLElement>(`${at.PLACE}:has(${at.TOPIC}, ${at.COMPOSE})`)?.dataset.groupId
  const id = shown?.split('/').at(-1) ?? PLACE.exec(page.location.pathname)?.[2]
  if (!id) return null
  const listed = [...page.querySelectorAll<HTMLElement>(at.PLACE_IN_LIST)].find(
    ({ dataset }) => dataset.groupId?.split('/').at(-1) === id
  )
  const kind = (shown ?? listed?.dataset.groupId)?.split('/')[0]
  const title = cleanLine(listed?.getAttribute('aria-label') ?? page.title.split(' - ')[0] ?? '', MAX_NAME)
  return knownConversation('google-chat', '', id, title, kind === 'dm' ? false : kind === 'space' ? true : null)
}

function look(pane: Element): PaneView | null {
  const conversation = conversationOf(pane.ownerDocument)
  if (!conversation) return null
  const messages = firstOfEach([...pane.querySelectorAll<HTMLElement>(at.MESSAGE)])
  const facts = once(() => ({ own: ownIds(messages) }))
  return { conversation, messages, read: message => readMessage(message, facts().own) }
}

/** A thread beside the conversation shows its messages again. */
function firstOfEach(messages: readonly HTMLElement[]): HTMLElement[] {
  const ids = new Set<string | undefined>()
  return messages.filter(({ dataset }) => !ids.has(dataset.id) && ids.add(dataset.id))
}

/** The page calls its reader "You" in place of a name; the number beside it is then theirs everywhere. */
function ownIds(messages: readonly Element[]): Set<string> {
  const own = messages.filter(message => {
    const name = maybe(message, at.SENDER)
    return name && meansYou(message.ownerDocument, textOf(name))
  })
  return new Set(own.flatMap(message => message.getAttribute('data-user-id') ?? []))
}

function readMessage(message: Element, ownIds: ReadonlySet<string>): RawMessage | null {
  const text = maybe(message, at.TEXT)
  const attached = [...message.querySelectorAll(at.FILE)]
  if (!text && attached.length === 0) return null
  const user = message.getAttribute('data-user-id')
  const own = user !== null && ownIds.has(user)
  const pictures = attached.filter(file => imagesOf(file) > 0)
  return {
    id: message.getAttribute('data-id'),
    shownTime: '',
    text: text ? textOf(text, { keepLineBreaks: true }) : '',
    sender: own ? null : senderOf(message),
    own,
    sentAt: sentAt(message),
    links: text ? linksOf(text) : [],
    images: pictures.length,
    files: attached.filter(file => !pictures.includes(file)).map(file => textOf(file))
  }
}

function senderOf(message: Element): string | null {
  const name = maybe(message, at.SENDER)
  return name ? name.dataset.name || textOf(name) || null : null
}

function sentAt(message: Element): SentAt {
  const time = maybe(message, at.TIME)?.dataset.absoluteTimestamp
  return sentAtOfMachine(time ? Number(time) : null)
}

function placeChip(message: Element): ChipPlace | null {
  const content = maybe(message, at.TEXT) ?? maybe(message, at.FILE)
  return content?.parentElement ? { parent: content.parentElement, before: content.nextSibling } : null
}

/** The box below the conversation; a thread beside it has one of its own, which goes elsewhere. */
function findCompose(page: Document): Compose | null {
  const conversation = conversationOf(page)
  const box = onlyVisible(page, [at.COMPOSE])
  return conversation && box ? { conversationKey: conversation.key, box } : null
}
