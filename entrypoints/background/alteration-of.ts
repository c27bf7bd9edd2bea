import type { Alteration, Sighting } from '@/utils/model/invitation'
import type { Message } from '@/utils/model/message'

/** Longest piece of a message that its history keeps, in UTF-16 units. */
const MAX_WORDS = 500

/**
 * What was done to a message since it was last read here, or before that: the page says it, or its words are others.
 * A text that only goes on where it was cut ("Read more") is no edit.
 */
export function alterationOf(
  known: Sighting | undefined,
  { text, state }: { text: string; state: Message['state'] | undefined },
  now: string
): Alteration | undefined {
  const isOther = known !== undefined && known.text !== text
  if (state === 'deleted') return known?.altered?.after === null ? known.altered : altered(now, known?.text, null)
  if (isOther && !isContinued(known.text, text)) return altered(now, known.text, text)
  if (known?.altered && known.altered.after !== null) return known.altered
  return state === 'edited' ? altered(now, undefined, text) : undefined
}

const altered = (at: string, before: string | undefined, after: string | null): Alteration => ({
  at,
  before: before?.slice(0, MAX_WORDS) ?? null,
  after: after?.slice(0, MAX_WORDS) ?? null
})

/** The words that a site puts behind the head of a long text, and the dots before them. */
const CUT = 20

const isContinued = (before: string, after: string): boolean =>
  after.length > before.length && after.startsWith(before.slice(0, -CUT) || before)
