import type { PaneView, SiteReader } from '@/utils/flow/adapt/site-reader'
import { toMessage } from '@/utils/flow/adapt/to-message'
import { inSlices, type SliceOptions } from '@/utils/kit/slices'
import type { Conversation, Message } from '@/utils/model/message'
import type { Glances } from './glance'
import type { Known } from './known'

/** What one pass over the page found. */
export interface Pass {
  conversation: Conversation
  /** Messages that are new on the screen or have changed there, in the page's order. */
  read: readonly { element: Element; message: Message }[]
  /** Ids of messages that are new on the screen and were passed over after a glance. */
  passedOver: readonly string[]
  /** How many messages the reader failed at. They are let be until they change. */
  broken: number
  /** Every message element of the page, the emptied ones included. */
  messages: readonly Element[]
  /** Tells one message from another that an element may show later; none while it has shown nothing. */
  idOf(element: Element): string | undefined
}

interface PaneOptions {
  reader: SiteReader
  known: Known
  glances: Glances | null
  signal: AbortSignal
  slices?: SliceOptions | undefined
}

/** Reads what is unread in a pane, in slices. Null when the pane went, or shows another conversation, meanwhile. */
export async function readPane(
  pane: Element,
  view: PaneView,
  { reader, known, glances, signal, slices }: PaneOptions
): Promise<Pass | null> {
  const { conversation, messages } = view
  const { readOne, found } = createFinds(view, known, glances)
  const unread = known.unreadOf(conversation.key, messages)
  glances?.begin(conversation.key, pane)
  const goOn = () => !signal.aborted && pane.isConnected
  const sliceCount = await inSlices(unread, readOne, { ...slices, goOn })
  if (!pane.isConnected) for (const { element } of found.read) known.forget(element)
  const isSame = goOn() && (sliceCount === 1 || reader.look(pane)?.conversation.key === conversation.key)
  return isSame ? { conversation, ...found, messages, idOf: known.idOf } : null
}

/** One message breaks a reader, and the others are read all the same; nothing of it goes to the console. */
function createFinds(view: PaneView, known: Known, glances: Glances | null) {
  const found = { read: [] as { element: Element; message: Message }[], passedOver: [] as string[], broken: 0 }

  function readOne(element: Element): void {
    try {
      const id = glances?.passOver(element) ?? null
      if (id === null) readWhole(element)
      else passOver(element, id)
    } catch {
      known.remember(element, null)
      found.broken++
    }
  }

  function passOver(element: Element, id: string): void {
    known.remember(element, id)
    found.passedOver.push(id)
  }

  function readWhole(element: Element): void {
    const raw = view.read(element)
    const message = raw && toMessage(view.conversation, raw)
    known.remember(element, message?.key ?? null, message?.sentAt.source === 'unknown')
    if (message) found.read.push({ element, message })
  }

  return { readOne, found }
}
