import type { SiteReader } from '@/utils/flow/adapt/site-reader'
import { toMessage } from '@/utils/flow/adapt/to-message'
import { coalesce, isElement, listen } from '@/utils/kit/dom'
import { inSlices, type SliceOptions } from '@/utils/kit/slices'
import type { Conversation, Message } from '@/utils/model/message'
import { watchInnerPages } from './inner-pages'
import { createSettling } from './settling'

/** What one pass over the page found. */
export interface Pass {
  conversation: Conversation
  /** Messages that are new on the screen or have changed there, in the page's order. */
  read: readonly { element: Element; message: Message }[]
  /** Every message element of the page, the emptied ones included. */
  messages: readonly Element[]
}

export interface ReadLoopOptions {
  reader: SiteReader
  page: Document
  signal: AbortSignal
  /** Null: no conversation is open. */
  onPass(pass: Pass | null): void | Promise<void>
  /** Our own elements, whose coming and going is no news. */
  isOurs(node: Node): boolean
  slices?: SliceOptions
}

/** Bursts of changes are answered once, this long after their first. */
const DELAY_MS = 150
/** How many messages of uncertain time are read again when more of the conversation tells the order of its dates. */
const MOST_REREAD = 200

const WITHOUT_CONVERSATION: MutationObserverInit = { childList: true, subtree: true }
const WITH_CONVERSATION: MutationObserverInit = { ...WITHOUT_CONVERSATION, characterData: true }

/**
 * Reads the open conversation as it appears, each message once until it changes. Runs on changes of the page and
 * navigation alone, with no repeating timer, in slices that let the page breathe. Ends with the signal.
 */
export function startReadLoop({ reader, page, signal, onPass, isOurs, slices }: ReadLoopOptions): void {
  const known = createKnown()
  let hasPane = false
  let isReading = false
  const settleMs = reader.settleMs ?? 0
  const hasSettled = createSettling(settleMs)
  const next = coalesce(() => void pass(), DELAY_MS, signal)
  const lookAgain = coalesce(next, settleMs, signal)
  const observer = new MutationObserver(onChanges)
  const watchInner = watchInnerPages({ reader, signal, onChange: onInnerChange })
  observer.observe(page, WITHOUT_CONVERSATION)
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  if (page.defaultView) listen(page.defaultView, ['hashchange', 'popstate', 'pageshow'], signal, next)
  next()

  function onChanges(records: MutationRecord[]): void {
    const news = records.filter(record => !isOwnChange(record, isOurs))
    if (news.length === 0) return
    if (hasPane) for (const { target } of news) forget(target)
    next()
  }

  function forget(target: Node): void {
    const message = (isElement(target) ? target : target.parentElement)?.closest(reader.messageSelector)
    if (message) known.forget(message)
  }

  function onInnerChange(message: Element): void {
    known.forget(message)
    next()
  }

  async function pass(): Promise<void> {
    if (isReading) return next()
    isReading = true
    try {
      const found = await readPane()
      if (!signal.aborted) await onPass(found)
    } catch {
      // The border of this context: a page that breaks a reader is not read, and nothing of it goes to the console.
    } finally {
      isReading = false
    }
  }

  async function readPane(): Promise<Pass | null> {
    const pane = reader.findPane(page)
    watch(pane !== null)
    const view = pane && reader.look(pane)
    if (!view) return null
    if (!hasSettled(view)) {
      lookAgain()
      return null
    }
    watchInner(view.messages)
    const read: { element: Element; message: Message }[] = []
    const work = (element: Element) => {
      const raw = view.read(element)
      const message = raw && toMessage(view.conversation, raw)
      known.remember(element, message)
      if (message) read.push({ element, message })
    }
    const goOn = () => !signal.aborted && pane.isConnected
    await inSlices(known.unreadOf(view.conversation.key, view.messages), work, { ...slices, goOn })
    if (!pane.isConnected) for (const { element } of read) known.forget(element)
    const isSame = goOn() && reader.look(pane)?.conversation.key === view.conversation.key
    return isSame ? { conversation: view.conversation, read, messages: view.messages } : null
  }

  function watch(paneFound: boolean): void {
    if (paneFound === hasPane) return
    hasPane = paneFound
    observer.disconnect()
    observer.observe(page, paneFound ? WITH_CONVERSATION : WITHOUT_CONVERSATION)
  }
}

const isOwnChange = (record: MutationRecord, isOurs: (node: Node) => boolean): boolean =>
  record.type === 'childList' && [...record.addedNodes, ...record.removedNodes].every(isOurs)

/** Which elements were read, and as part of which conversation. */
function createKnown() {
  let conversation = ''
  let visit = 0
  const known = new WeakMap<Element, { conversation: string; visit: number }>()
  const uncertain = new Set<Element>()

  /** What has to be read now. An element of another conversation that has not changed is its leftover. */
  function unreadOf(key: string, messages: readonly Element[]): Element[] {
    if (key !== conversation) {
      conversation = key
      visit++
      uncertain.clear()
    }
    const unread = messages.filter(element => {
      const entry = known.get(element)
      return !entry || (entry.conversation === key && entry.visit !== visit)
    })
    return unread.length === 0 ? unread : [...new Set([...unread, ...uncertainOnes()])]
  }

  const uncertainOnes = () => [...uncertain].filter(element => element.isConnected).slice(-MOST_REREAD)

  function remember(element: Element, message: Message | null): void {
    known.set(element, { conversation, visit })
    if (message?.sentAt.source === 'unknown') uncertain.add(element)
    else uncertain.delete(element)
  }

  const forget = (element: Element) => void known.delete(element)
  return { unreadOf, remember, forget }
}
