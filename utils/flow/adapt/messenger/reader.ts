import { cleanLine, fold } from '@/utils/kit/text'
import { type Conversation, MAX_NAME } from '@/utils/model/message'
import { linksOf } from '../page/content-of'
import { fileNames } from '../page/file-names'
import { innermostTexts } from '../page/innermost-texts'
import { lastingTime } from '../page/lasting-time'
import { once } from '../page/once'
import { onlyVisible } from '../page/only-visible'
import { paneTimes } from '../page/pane-times'
import { timesShownIn, withoutQuotedTexts } from '../page/quoted-texts'
import { type PageTimeOptions, readPageTime } from '../page/read-page-time'
import { standsAtEnd } from '../page/stands-at-end'
import { textOf } from '../page/text-of'
import { meansYou } from '../page/you-words'
import type { ChipPlace, Compose, PaneView, RawMessage, SiteReader } from '../site-reader'
import { knownConversation, sentAtOf } from '../to-message'
import { type Label, labelOf, readLabel } from './label'
import * as at from './selectors'
import { textsInLabel } from './texts-in-label'

export const messenger: SiteReader = {
  site: 'messenger',
  settleMs: 300,
  recognises: page => page.querySelector(at.PANE)?.querySelector(at.MESSAGE) != null,
  findPane: page => page.querySelector(at.PANE),
  look,
  messageSelector: at.MESSAGE,
  conversationSign: at.COMPOSE,
  placeChip,
  findCompose
}

/** `/messages/t/<id>`, `/messages/e2ee/t/<id>`; on messenger.com without the first part. */
const THREAD = /\/t\/([^/?#]{1,100})/

interface PaneFacts {
  /** Who writes here; in a chat of two the title is the other one. */
  names: ReadonlySet<string>
  title: string | null
  times: PageTimeOptions
  timesShown(): ReadonlyMap<string, number>
}

function look(pane: Element): PaneView | null {
  const page = pane.ownerDocument
  const id = THREAD.exec(page.location.pathname)?.[1]
  if (!id) return null
  const messages = [...pane.querySelectorAll(at.MESSAGE)]
  const title = titleOf(page)
  const names = namesOf(page, messages.slice(-SAMPLE))
  const group = isGroup(names, title)
  const facts = once(() => ({
    names: namesOf(page, messages),
    title: group === false ? title : null,
    times: paneTimes(page, shownTimes(messages)),
    timesShown: once(() => timesShownIn(pane, innermostTexts(pane, at.NEVER_CONTENT)))
  }))
  return {
    conversation: knownConversation('messenger', '', id, title, group),
    messages,
    read: message => readMessage(message, facts())
  }
}

/** The heading above the conversation; those inside it name senders. */
function titleOf(page: Document): string {
  const heading = at.TITLE.flatMap(selector => [...page.querySelectorAll(selector)]).find(
    element => !element.closest(at.PANE)
  )
  return heading ? cleanLine(textOf(heading), MAX_NAME) : ''
}

/** How many messages are looked at to tell whether a chat is between two. */
const SAMPLE = 30

const shownTimes = (messages: readonly Element[]): string[] =>
  messages.map(message => readLabel(message.getAttribute('aria-label') ?? '').when)

/** The names of others who write. */
function namesOf(page: Document, messages: readonly Element[]): Set<string> {
  const names = messages.flatMap(message => labelOf(message)?.who ?? [])
  return new Set(names.filter(name => meansYou(page, name) === false))
}

/** Several people who write are a group; one who is the title is not. */
function isGroup(names: ReadonlySet<string>, title: string): Conversation['group'] {
  const [name] = names
  if (names.size > 1) return true
  return name && fold(name) === fold(title) ? false : null
}

function readMessage(message: Element, facts: PaneFacts): RawMessage | null {
  const texts = innermostTexts(message, at.NEVER_CONTENT)
  const images = message.querySelectorAll(at.PICTURE).length
  const files = fileNames(message, at.FILE)
  if (texts.length === 0 && images === 0 && files.length === 0) return null
  const label = labelOf(message)
  const own = isOwn(message, label)
  const repeated = label?.letters ? textsInLabel(texts, label) : []
  const content = repeated.length > 0 ? repeated : withoutQuotedTexts(texts, facts.timesShown())
  const instant = readPageTime(label?.when ?? '', facts.times)
  return {
    id: message.getAttribute('data-message-id'),
    shownTime: lastingTime(label?.when ?? '', instant),
    text: content.map(text => textOf(text, { keepLineBreaks: true })).join('\n'),
    sender: own ? null : senderOf(message, label, facts),
    own,
    sentAt: sentAtOf(instant),
    links: content.flatMap(text => linksOf(text)),
    images,
    files
  }
}

/** By the word for "you"; by where it stands, in a language whose word is not known. */
const isOwn = (message: Element, label: Label | null): boolean =>
  (label?.who ? meansYou(message.ownerDocument, label.who) : null) ?? standsAtEnd(message)

/** By the label, by a known name in it, or by the name above a run of messages, which only its first one has. */
function senderOf(message: Element, label: Label | null, { names, title }: PaneFacts): string | null {
  const named = [...names].find(name => label?.when.includes(name))
  const heading = message.querySelector(at.RUN_NAME)
  return label?.who ?? named ?? ((heading && textOf(heading)) || title)
}

/** At the end of the message's own block. */
function placeChip(message: Element): ChipPlace | null {
  const block = message.querySelector('[role="gridcell"]') ?? message
  return block.closest('a, button, [role="button"]') ? null : { parent: block, before: null }
}

function findCompose(page: Document): Compose | null {
  const id = THREAD.exec(page.location.pathname)?.[1]
  const box = page.querySelector(at.PANE) && onlyVisible(page, [at.COMPOSE])
  return id && box ? { conversationKey: knownConversation('messenger', '', id, '', null).key, box } : null
}
