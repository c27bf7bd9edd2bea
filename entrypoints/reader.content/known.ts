/** How many messages of uncertain time are read again when more of the conversation tells the order of its dates. */
const MOST_REREAD = 200

interface Entry {
  conversation: string
  visit: number
  /** What it shows; empty while it has shown nothing. */
  id: string
  /** It changed since. */
  isStale: boolean
}

export type Known = ReturnType<typeof createKnown>

/** Which elements were read, and as part of which conversation. */
export function createKnown() {
  let conversation = ''
  let visit = 0
  const known = new WeakMap<Element, Entry>()
  const uncertain = new Set<Element>()

  /** What has to be read now. An element of another conversation that has not changed is its leftover. */
  function unreadOf(key: string, messages: readonly Element[]): readonly Element[] {
    if (key !== conversation) {
      conversation = key
      visit++
      uncertain.clear()
    }
    const unread = messages.filter(element => {
      const entry = known.get(element)
      return !entry || entry.isStale || (entry.conversation === key && entry.visit !== visit)
    })
    if (unread.length === 0 || uncertain.size === 0) return unread
    return [...new Set([...unread, ...uncertainOnes()])]
  }

  const uncertainOnes = () => [...uncertain].filter(element => element.isConnected).slice(-MOST_REREAD)

  /** Everything is unread once more. */
  const again = () => void visit++

  /** `id` is null for a message without content: an emptied row still is the message that it was. */
  function remember(element: Element, id: string | null, isUncertain = false): void {
    known.set(element, { conversation, visit, id: id ?? idOf(element) ?? '', isStale: false })
    if (isUncertain) uncertain.add(element)
    else uncertain.delete(element)
  }

  function forget(element: Element): void {
    const entry = known.get(element)
    if (entry) entry.isStale = true
  }

  /** What an element of this conversation shows, or showed last. */
  function idOf(element: Element): string | undefined {
    const entry = known.get(element)
    return entry?.conversation === conversation ? entry.id || undefined : undefined
  }

  return { unreadOf, remember, forget, again, idOf }
}
