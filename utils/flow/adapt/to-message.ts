import { cleanLine, cleanText, fingerprint, fold } from '@/utils/kit/text'
import { type Conversation, MAX_FILES, MAX_NAME, MAX_TEXT, type Message, type SentAt } from '@/utils/model/message'
import type { SiteId } from '@/utils/model/site'
import type { RawMessage } from './site-reader'

/** Longest id of a site's own that is kept as it is. */
const MAX_ID = 100

/**
 * The keys of a conversation and of a message are equal when the thing is. Only their beginning is read back: the site,
 * and for a site at an address of the parent's own its origin too. The background takes no other from such a page.
 */
const keyOf = (...parts: string[]): string => parts.map(part => cleanLine(part, MAX_NAME)).join('/')

/** A conversation that the site itself tells apart from all others. */
export const knownConversation = (
  site: SiteId,
  account: string,
  id: string,
  title: string,
  group: boolean | null
): Conversation => ({
  key: keyOf(site, fold(cleanLine(account, MAX_NAME)), id),
  weak: false,
  site,
  title: cleanLine(title, MAX_NAME),
  group
})

/** A conversation that only its title tells apart; `place` is the account or origin that it is in. */
export const weakConversation = (site: SiteId, place: string, title: string, group: boolean | null): Conversation => ({
  key: keyOf(site, place, fold(cleanLine(title, MAX_NAME))),
  weak: true,
  site,
  title: cleanLine(title, MAX_NAME),
  group
})

/** A page's message, bounded and keyed. A message without an id is known by its sender, its time and its text. */
export function toMessage(conversation: Conversation, raw: RawMessage): Message {
  const text = cleanText(raw.text, MAX_TEXT)
  const sender = raw.sender === null ? null : cleanLine(raw.sender, MAX_NAME) || null
  const id =
    cleanLine(raw.id ?? '', MAX_NAME) || `#${fingerprint([sender ?? '', raw.shownTime, fold(text)].join('\n'))}`
  return {
    key: `${conversation.key}/${id.length > MAX_ID ? fingerprint(id) : id}`,
    conversation,
    text,
    sender,
    own: raw.own,
    sentAt: hasPassed(raw.sentAt) ? raw.sentAt : { instant: null, source: 'unknown' },
    links: raw.links,
    images: raw.images,
    ...rareOf(raw)
  }
}

const DAY_MS = 86_400_000

/** A clock that is a little ahead is one thing; a message of next month is a number misread. */
const hasPassed = ({ instant }: SentAt): boolean => instant === null || Date.parse(instant) <= Date.now() + DAY_MS

/** What few messages have; absent where there is nothing of it. */
function rareOf({
  files = [],
  edited,
  deleted,
  structured
}: RawMessage): Pick<Message, 'files' | 'state' | 'structured'> {
  const names = files
    .slice(0, MAX_FILES)
    .map(name => cleanLine(name, MAX_NAME))
    .filter(name => name !== '')
  const state = deleted ? 'deleted' : edited && 'edited'
  return {
    ...(names.length > 0 && { files: names }),
    ...(state && { state }),
    ...(structured && { structured })
  }
}

/** Time text for people, once read; `instant` is null when it could not be read for certain. */
export const sentAtOf = (instant: string | null): SentAt =>
  instant === null ? { instant, source: 'unknown' } : { instant, source: 'page' }

/** A machine's own value: an instant as ISO 8601 with its zone, or milliseconds since 1970. */
export function sentAtOfMachine(value: string | number | null | undefined): SentAt {
  const isWhole = typeof value === 'number' || /(?:Z|[+-]\d\d:?\d\d)$/.test(value ?? '')
  const time = isWhole ? new Date(value ?? '').getTime() : Number.NaN
  return Number.isNaN(time)
    ? { instant: null, source: 'unknown' }
    : { instant: new Date(time).toISOString(), source: 'machine' }
}
