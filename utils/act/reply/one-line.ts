import { longDay, shortSpan } from '@/utils/kit/format-day'
import { cleanLine } from '@/utils/kit/text'
import { phrasesFor } from '@/utils/languages/all-phrases'
import type { Phrases } from '@/utils/languages/phrases'
import type { Decision } from '@/utils/model/decision'
import type { Facts } from '@/utils/model/facts'
import type { Invitation } from '@/utils/model/invitation'

const MAX_PLACE = 80

/**
 * One line for the other parent: what, when, where, reply by, what we think so far. Nothing that a child said is in it.
 * `language` is a BCP 47 tag.
 */
export function oneLine({ facts }: Invitation, decisions: readonly Decision[], language: string): string {
  const phrases = phrasesFor(language)
  const { line, locale, event } = phrases
  const place = facts.venue?.value ?? facts.address?.value
  const parts = [
    event.title(facts.honoree?.value ?? null),
    whenPart(facts, phrases),
    place && cleanLine(place, MAX_PLACE),
    facts.replyBy && line.replyBy(longDay(facts.replyBy.value, locale)),
    thoughtPart(decisions, phrases)
  ]
  return parts.filter(Boolean).join(' · ')
}

function whenPart({ start, end }: Facts, { line, locale }: Phrases): string {
  if (!start) return line.noDay
  const isSure = start.certainty !== 'implied' && end?.certainty !== 'implied'
  const span = shortSpan(start.value, end?.value ?? null, locale)
  return isSure ? span : `${span} (${line.toCheck})`
}

/** The last word on it, by whichever decision is newest. */
function thoughtPart(decisions: readonly Decision[], { line, locale }: Phrases): string {
  const newest = [...decisions].sort((a, b) => a.updatedAt.localeCompare(b.updatedAt)).at(-1)
  if (newest?.sleepUntil && !newest.outcome) return line.sleeping(longDay(newest.sleepUntil, locale))
  return line.thoughts[newest?.outcome ?? 'open']
}
