import type { SiteReader } from '@/utils/flow/adapt/site-reader'
import { coalesce, isElement, listen } from '@/utils/kit/dom'
import type { SliceOptions } from '@/utils/kit/slices'
import { createGlances } from './glance'
import { watchInnerPages } from './inner-pages'
import { createKnown } from './known'
import { type Pass, readPane } from './read-pane'
import { createSettling } from './settling'

export interface ReadLoopOptions {
  reader: SiteReader
  page: Document
  signal: AbortSignal
  /** Null: no conversation is open, or none that the reader copes with. */
  onPass(pass: Pass | null): void | Promise<void>
  /** Whether words can speak of a party: what cannot is passed over. Absent: everything is read. */
  mayMatter?: (words: string) => boolean
  /** Our own elements, whose coming and going is no news. */
  isOurs(node: Node): boolean
  slices?: SliceOptions
}

/** Bursts of changes are answered once, this long after their first. */
const DELAY_MS = 150

const WITHOUT_CONVERSATION: MutationObserverInit = { childList: true, subtree: true }
const WITH_CONVERSATION: MutationObserverInit = { ...WITHOUT_CONVERSATION, characterData: true }

/**
 * Reads the open conversation as it appears, each message once until it changes. Runs on changes of the page and
 * navigation alone, with no repeating timer, in slices that let the page breathe. Ends with the signal. `readAgain` reads what is on the screen once more.
 */
export function startReadLoop(options: ReadLoopOptions): { readAgain(): void } {
  const { reader, page, signal, onPass, mayMatter, isOurs, slices } = options
  const known = createKnown()
  const glances = reader.glance && mayMatter ? createGlances(reader.glance, reader.messageSelector, mayMatter) : null
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
  return { readAgain }

  function readAgain(): void {
    known.again()
    next()
  }

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
      const found = await readOpen().catch(() => null)
      if (!signal.aborted) await onPass(found)
    } catch {
      // The border of this context: nothing of a page goes to the console.
    } finally {
      isReading = false
    }
  }

  async function readOpen(): Promise<Pass | null> {
    const pane = reader.findPane(page)
    watch(pane !== null)
    const view = pane && reader.look(pane)
    if (!view) return null
    if (!hasSettled(view)) {
      lookAgain()
      return null
    }
    watchInner(view.messages)
    return readPane(pane, view, { reader, known, glances, signal, slices })
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
