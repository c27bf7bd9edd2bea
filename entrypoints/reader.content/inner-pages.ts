import type { SiteReader } from '@/utils/flow/adapt/site-reader'

interface InnerPagesOptions {
  reader: SiteReader
  signal: AbortSignal
  /** Something changed in the frame of this message, or another document was loaded into it. */
  onChange(message: Element): void
}

const EVERYTHING: MutationObserverInit = { childList: true, subtree: true, characterData: true }

/**
 * Watches the frames of the same origin in which a site shows its messages: an observer of the page sees nothing of
 * what happens in them. Call the answer with the messages on the screen; a frame that is watched already stays so.
 */
export function watchInnerPages({
  reader,
  signal,
  onChange
}: InnerPagesOptions): (messages: readonly Element[]) => void {
  const { frameOf } = reader
  if (!frameOf) return () => {}
  const messageOf = new WeakMap<Node, Element>()
  const observer = new MutationObserver(records => {
    const pages = new Set(records.map(({ target }) => target.ownerDocument ?? target))
    for (const page of pages) tell(page)
  })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })

  function tell(frameOrPage: Node): void {
    const message = messageOf.get(frameOrPage)
    if (message) onChange(message)
  }

  function watch(frame: HTMLIFrameElement, message: Element): void {
    if (!messageOf.has(frame)) frame.addEventListener('load', () => tell(frame), { signal })
    messageOf.set(frame, message)
    const page = frame.contentDocument
    if (!page) return
    if (!messageOf.has(page)) observer.observe(page, EVERYTHING)
    messageOf.set(page, message)
  }

  return messages => {
    for (const message of messages) {
      const frame = frameOf(message)
      if (frame) watch(frame, message)
    }
  }
}
