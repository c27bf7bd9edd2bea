import { cleanLine, fingerprint } from '@/utils/kit/text'
import { MAX_NAME } from '@/utils/model/message'
import { linksOf } from '../page/content-of'
import { firstOf } from '../page/first-of'
import { innermostTexts } from '../page/innermost-texts'
import { once } from '../page/once'
import { onlyVisible } from '../page/only-visible'
import { timesShownIn, withoutQuotedTexts } from '../page/quoted-texts'
import { standsAtEnd } from '../page/stands-at-end'
import { textOf } from '../page/text-of'
import type { ChipPlace, Compose, PaneView, RawMessage, SiteReader } from '../site-reader'
import { knownConversation, sentAtOf } from '../to-message'
import * as at from './selectors'
import { type ShownTime, shownTimes } from './shown-times'

export const instagram: SiteReader = {
  site: 'instagram',
  settleMs: 300,
  recognises: page => page.querySelector(at.MESSAGE) !== null,
  findPane: page => page.querySelector(at.PANE),
  look,
  messageSelector: at.MESSAGE,
  conversationSign: at.COMPOSE,
  placeChip,
  findCompose
}

const THREAD = /^\/direct\/t\/([^/?#]{1,100})/
const idOf = (page: Document): string | undefined => THREAD.exec(page.location.pathname)?.[1]

interface PaneFacts {
  senders: ReadonlyMap<Element, string | null>
  times: ReadonlyMap<Element, ShownTime>
  timesShown: ReadonlyMap<string, number>
}

function look(pane: Element): PaneView | null {
  const page = pane.ownerDocument
  const id = idOf(page)
  if (!id) return null
  const messages = [...pane.querySelectorAll(at.MESSAGE)].filter(isOutermost)
  const heading = firstOf(page, at.TITLE)
  const title = heading ? cleanLine(textOf(heading), MAX_NAME) : ''
  const isGroup = new Set(messages.map(profileOf).filter(name => name !== null)).size > 1
  const facts = once(
    (): PaneFacts => ({
      senders: sendersOf(messages, isGroup ? null : title || null),
      times: shownTimes(pane),
      timesShown: timesShownIn(pane, innermostTexts(pane, at.NEVER_CONTENT))
    })
  )
  return {
    conversation: knownConversation('instagram', '', id, title, isGroup || null),
    messages,
    read: message => readMessage(message, facts())
  }
}

/** A message's own parts may be groups too. */
const isOutermost = (message: Element): boolean => !message.parentElement?.closest(at.MESSAGE)

function readMessage(message: Element, { senders, times, timesShown }: PaneFacts): RawMessage | null {
  const texts = withoutQuotedTexts(innermostTexts(message, at.NEVER_CONTENT), timesShown)
  const images = message.querySelectorAll(at.PICTURE).length
  if (texts.length === 0 && images === 0) return null
  const own = isOwn(message)
  const { shown = '', instant = null } = times.get(message) ?? {}
  const text = texts.map(each => textOf(each, { keepLineBreaks: true })).join('\n')
  return {
    // Not by the sender, whom only the first of a run names, and that may be gone from a virtual list.
    id: `#${fingerprint([shown, own, text].join('\n'))}`,
    shownTime: shown,
    text,
    sender: own ? null : (senders.get(message) ?? null),
    own,
    sentAt: sentAtOf(instant),
    links: texts.flatMap(each => linksOf(each)),
    images
  }
}

const isOwn = (message: Element): boolean => profileOf(message) === null && standsAtEnd(message)

/** The name that a profile's address ends in. */
const profileOf = (message: Element): string | null =>
  message.querySelector(at.PROFILE)?.getAttribute('href')?.slice(0, MAX_NAME).split('/')[1] || null

/** In a chat of two it is the other one. In a group only the first of a run has its sender's picture. */
function sendersOf(messages: readonly Element[], title: string | null): Map<Element, string | null> {
  let latest: string | null = null
  return new Map(
    messages.map(message => {
      latest = isOwn(message) ? null : (profileOf(message) ?? latest)
      return [message, title ?? latest]
    })
  )
}

function placeChip(message: Element): ChipPlace | null {
  return message.closest('a, button, [role="button"]') ? null : { parent: message, before: null }
}

function findCompose(page: Document): Compose | null {
  const id = idOf(page)
  const box = page.querySelector(at.PANE) && onlyVisible(page, [at.COMPOSE])
  return id && box ? { conversationKey: knownConversation('instagram', '', id, '', null).key, box } : null
}
