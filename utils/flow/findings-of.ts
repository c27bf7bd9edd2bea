import { daysBetween } from '@/utils/kit/time'
import type { Tokens } from '@/utils/kit/tokens'
import type { Language } from '@/utils/languages/language'
import type { Facts, When } from '@/utils/model/facts'
import type { Findings } from './detect/features'
import { holds } from './detect/find-signals'
import type { Extracted } from './extract/extract-parties'
import { hasAgeLimit } from './extract/people/age-limit'
import { isByInstitution } from './extract/people/is-by-institution'
import { readComing } from './extract/people/read-coming'
import { ownParty } from './extract/people/read-writer'
import type { ReadDates } from './extract/when/read-when'

/** A figure beside the sign or the international name of a currency. */
const PRICE = /[£$€] ?\d|\d(?:[£€]|[.,]-| (?:[£$€]|euros?\b|chf\b))|\bchf \d/i

const lastTold = ({ venue, address }: Facts, { starts }: ReadDates): number =>
  [venue?.source?.start ?? -1, address?.source?.start ?? -1, ...starts].reduce((last, start) => Math.max(last, start))

/** What the facts of a text say for or against an invitation; `sentAt` is on the family's wall clock. */
export function findingsOf(
  { parties, dates }: Extracted,
  tokens: Tokens,
  language: Language,
  sentAt: When | null
): Findings {
  const facts = parties[0]?.facts ?? {}
  const start = facts.start?.value
  const hasHonoree = facts.honoree !== undefined
  return {
    hasDay: dates.hasDay,
    lastDay: dates.lastDay,
    hasClock: dates.hasClock,
    lastTold: lastTold(facts, dates),
    hasRange: dates.hasRange,
    hasEnd: facts.end !== undefined || dates.time?.end != null,
    hasHonoree,
    isOwn: ownParty(tokens, language) !== null,
    hasAge: facts.age !== undefined,
    hasPlace: facts.venue !== undefined || facts.address !== undefined,
    hasReplyBy: dates.replyBy !== null,
    hasAgeLimit: hasAgeLimit(tokens, language),
    hasPrice: PRICE.test(tokens.text),
    isExcluded: holds(tokens, language.cues.excluded ?? []) || (!hasHonoree && isByInstitution(tokens, language)),
    isPast: start !== undefined && sentAt !== null && start.slice(0, 10) < sentAt.slice(0, 10),
    isSoon: start !== undefined && sentAt !== null && daysBetween(sentAt, start) <= 1,
    comes: readComing(tokens, language)
  }
}
