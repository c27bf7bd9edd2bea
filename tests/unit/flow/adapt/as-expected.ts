import type { PaneView } from '@/utils/flow/adapt/site-reader'
import { toMessage } from '@/utils/flow/adapt/to-message'
import type { Message } from '@/utils/model/message'

/** The message's own part of its key: the site's id, or "#" and a hash. */
export const idOf = ({ key, conversation }: Message): string => key.slice(conversation.key.length + 1)

/** Everything that a page shows, in the shape of `*.expected.json`. */
export const readAll = (view: PaneView) =>
  view.messages.flatMap(element => {
    const raw = view.read(element)
    if (!raw) return []
    const message = toMessage(view.conversation, raw)
    const { key: _key, conversation: _conversation, sentAt, ...rest } = message
    return [{ ...rest, id: idOf(message), sentAt: toMinute(sentAt) }]
  })

/** A machine's value in UTC; what was read from text on the clock of this machine, which is the browser's. */
function toMinute({ instant, source }: Message['sentAt']): string | null {
  if (instant === null) return null
  const date = new Date(instant)
  if (source === 'machine') return date.toISOString().slice(0, 16)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
