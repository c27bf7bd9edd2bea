import type { SiteReader } from '@/utils/flow/adapt/site-reader'
import { coalesce } from '@/utils/kit/dom'

/** A page that is still building itself shows its messages within this time. */
const PATIENCE_MS = 10_000
/** Less text than this is a conversation that nobody has written in yet. */
const LEAST_TEXT = 300

interface HealthOptions {
  reader: SiteReader
  page: Document
  signal: AbortSignal
  /** A conversation is on the screen and none of our selectors matches a message in it. */
  onUnreadable(): void
}

/**
 * Notices a page whose markup has changed. Call it after each pass with the number of messages there; it looks once,
 * ten seconds after the first pass without any, and then not again until messages have come and gone.
 */
export function watchHealth({ reader, page, signal, onUnreadable }: HealthOptions): (messages: number) => void {
  let messagesNow = 0
  let hasLooked = false
  const look = coalesce(
    () => {
      if (messagesNow > 0) return
      hasLooked = true
      if (isConversationOpen(reader, page)) onUnreadable()
    },
    PATIENCE_MS,
    signal
  )
  return messages => {
    messagesNow = messages
    if (messages > 0) hasLooked = false
    else if (!hasLooked) look()
  }
}

function isConversationOpen(reader: SiteReader, page: Document): boolean {
  if (!page.querySelector(reader.conversationSign)) return false
  const pane = reader.findPane(page) ?? page.body
  return (pane.textContent?.length ?? 0) >= LEAST_TEXT
}
