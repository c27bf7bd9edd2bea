import { resolveDay } from '../days/resolve-day'
import type { Moment } from '../moment'
import type { TimesContext } from '../read-times'
import { LIMITS, linkBefore } from './link-before'

/**
 * "Tell us until Friday": whatever the words around it, a day behind "until" or "by" that lies before the party is one
 * to answer by. One behind the party, which no word calls so ("the Friday before Christmas, the 18th"), is none.
 */
export function withReplyBy(moments: readonly Moment[], { lexemes, reference }: TimesContext): Moment[] {
  const dayOf = ({ day }: Moment) => (day ? resolveDay(day.day, reference).day : null)
  // "si llueve lo pasamos al domingo": "to" ends a range, and is no limit.
  const isLimit = ({ first }: Moment) => LIMITS.has(linkBefore(lexemes, first)) && !lexemes[first - 1]?.term.spans
  const party = moments.find(moment => PARTY.has(moment.role) && moment.day && !isLimit(moment))
  const partyDay = party ? dayOf(party) : null
  if (!moments.some(({ role, day }) => day && PARTY.has(role))) return withLastDay(withLoneDay(moments), dayOf)
  if (partyDay === null || reference.day === null) return [...moments]
  const from = reference.day
  return moments.map(moment => {
    const day = dayOf(moment)
    if (day === null) return moment
    if (moment.role === 'party' && isLimit(moment) && day >= from && isBefore(moment, day, partyDay))
      return { ...moment, role: 'reply-by' as const, isCued: false }
    const isLate = moment.role === 'reply-by' && !moment.isCued && day > partyDay && moment.day?.day.day === undefined
    return isLate ? { ...moment, role: 'noise' as const } : moment
  })
}

/** "Voor zaterdag 13 juni staat er een feest op de planning": the only day, which no word calls the last one to answer. */
function withLoneDay(moments: readonly Moment[]): Moment[] {
  const [lone, ...others] = moments.filter(({ day }) => day)
  const isOpen = lone?.role === 'reply-by' && !lone.isCued && lone.day?.day.month !== undefined && others.length === 0
  return moments.map(moment => (isOpen && moment === lone ? { ...moment, role: 'party' as const } : moment))
}

/** "Matrozen gezocht voor 23 mei! Post terug voor 15 mei": nobody answers by two days, and the later is the party's. */
function withLastDay(moments: Moment[], dayOf: (moment: Moment) => number | null): Moment[] {
  const replies = moments.filter(({ role, day }) => role === 'reply-by' && day)
  const last = replies.reduce((latest, each) => Math.max(latest, dayOf(each) ?? 0), 0)
  const [own, ...others] = replies.filter(
    each => !each.isCued && each.day?.day.day !== undefined && dayOf(each) === last
  )
  if (replies.length < 2 || !own || others.length > 0) return moments
  return moments.map(each => (each === own ? { ...own, role: 'party' as const } : each))
}

const PARTY: ReadonlySet<Moment['role']> = new Set(['party', 'birthday', 'drop-off'])

/** "By the 18th" has no month of its own: it is some month's. "Until Saturday!", said of a party on one, is a farewell. */
const isBefore = ({ day }: Moment, resolved: number, partyDay: number): boolean =>
  (resolved < partyDay && (day?.day.day !== undefined || (partyDay - resolved) % 7 > 0)) ||
  (resolved > partyDay && day?.day.day !== undefined && day.day.month === undefined)
