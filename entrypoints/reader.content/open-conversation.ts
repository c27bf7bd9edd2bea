import { setBounded } from '@/utils/kit/bounded-map'
import type { Message } from '@/utils/model/message'
import type { ChipBoard } from './chip-board'
import type { Pass } from './read-pane'
import type { Counts } from './report-status'
import { createSeen } from './seen'

/** Candidates that are remembered at once, and chips that are asked for at once. */
const MOST_CANDIDATES = 5000
const MOST_ASKED = 200

interface OpenConversationOptions {
  board: ChipBoard
  mayMatter(text: string): boolean
  /** A message could speak of a party, and is new or has changed. */
  onNews(message: Message): void
}

/** What is known of the conversation on the screen. Nothing of it is kept when another one is entered. */
export function createOpenConversation({ board, mayMatter, onNews }: OpenConversationOptions) {
  const seen = createSeen()
  /** Messages that could speak of a party, by key; whatever becomes of their text, the background hears it. */
  const candidates = new Map<string, true>()
  /** Keys of messages that are a picture and no words: nobody reads those yet but a person. */
  const pictures = new Map<string, true>()
  let conversationKey: string | null = null

  /** Says whether it is another one. */
  function enter(key: string): boolean {
    if (key === conversationKey) return false
    conversationKey = key
    seen.clear()
    candidates.clear()
    pictures.clear()
    board.clear()
    return true
  }

  function take({ element, message }: Pass['read'][number]): void {
    const wasCandidate = candidates.has(message.key)
    const isCandidate = wasCandidate || isMarked(message) || mayMatter(message.text)
    const isNews = seen.isNews(message) || !wasCandidate
    if (isNews && isCandidate) onNews(message)
    if (isPicture(message)) setBounded(pictures, message.key, true, MOST_CANDIDATES)
    if (!isCandidate) return
    if (!wasCandidate) setBounded(candidates, message.key, true, MOST_CANDIDATES)
    board.show(message.key, element)
  }

  const counts = (): Omit<Counts, 'unreadable'> => ({
    messages: seen.size(),
    invitations: board.count(),
    pictures: pictures.size
  })

  return {
    /** Null while none was opened. */
    key: () => conversationKey,
    enter,
    take,
    /** Counts messages that were passed over. */
    passOver: seen.note,
    latestCandidates: () => [...candidates.keys()].slice(-MOST_ASKED),
    counts
  }
}

/**
 * What a page says beside the text: an invitation of yesterday that is deleted today has no word of it left, and one
 * for machines needs none.
 */
const isMarked = ({ state, structured, files = [] }: Message): boolean =>
  state !== undefined || structured !== undefined || files.some(name => /\.ics$/i.test(name))

const isPicture = ({ text, images, own }: Message): boolean => images > 0 && text === '' && !own
