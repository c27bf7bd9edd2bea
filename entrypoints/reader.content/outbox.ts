import { setBounded } from '@/utils/kit/bounded-map'
import { coalesce } from '@/utils/kit/dom'
import type { Chip } from '@/utils/model/chip'
import type { Message } from '@/utils/model/message'

export interface Outbox {
  /** Keeps a message until it is acknowledged; a newer text of the same message takes its place. */
  add(message: Message): void
  /** Sends what waits. Never throws. */
  flush(): Promise<void>
}

interface OutboxOptions {
  send(messages: Message[]): Promise<Chip[]>
  /** The answer for messages that arrived. */
  onAnswer(sent: readonly Message[], chips: readonly Chip[]): void
  signal: AbortSignal
}

const BATCH = 20
const RETRY_MS = 3000
const MOST_RETRIES = 5
/** More than this never waits: the oldest are read again when they are shown again. */
const MOST_WAITING = 500

/** Delivers at least once: the background may be asleep, starting, or just replaced by an update. */
export function createOutbox({ send, onAnswer, signal }: OutboxOptions): Outbox {
  const waiting = new Map<string, Message>()
  let isSending = false
  let retries = 0
  const retry = coalesce(() => void flush(), RETRY_MS, signal)

  const add = (message: Message) => setBounded(waiting, message.key, message, MOST_WAITING)

  async function flush(): Promise<void> {
    if (isSending) return
    isSending = true
    try {
      while (waiting.size > 0 && !signal.aborted) await sendBatch()
      retries = 0
    } catch {
      // Nobody listened. Everything is still here and goes with the next activity, or a little later.
      if (retries++ < MOST_RETRIES) retry()
    } finally {
      isSending = false
    }
  }

  async function sendBatch(): Promise<void> {
    const batch = [...waiting.values()].slice(0, BATCH)
    const chips = await send(batch)
    for (const message of batch) if (waiting.get(message.key) === message) waiting.delete(message.key)
    if (!signal.aborted) onAnswer(batch, chips)
  }

  return { add, flush }
}
