import { formatSoon } from '@/components/basics/format-when'
import type { Surface } from '@/components/basics/surface'
import { firstNames } from '@/utils/act/decide/first-names'
import { isDayCertain } from '@/utils/kit/is-day-certain'
import type { Invitation } from '@/utils/model/invitation'

/** Longest name of a person or a place that a child reads, in UTF-16 units. */
const MAX_SHOWN = 60

/** All that a child sees of the host and the party: first name, kind, place, and the day where it is certain. */
export function introOf(invitation: Invitation, notPossible: string | null, surface: Surface): string[] {
  const { strings, today, locale } = surface
  const { kind, honoree, start, venue, surprise } = invitation.facts
  const { child } = strings
  return [
    ...(surprise ? [child.secret] : []),
    child.firstLine,
    child.party(kind?.value ?? 'other', honoree ? firstNames(honoree.value).slice(0, MAX_SHOWN) : null),
    ...(start && isDayCertain(invitation) ? [child.itIs(formatSoon(start.value, today, locale))] : []),
    ...(venue ? [child.at(venue.value.slice(0, MAX_SHOWN))] : []),
    ...(notPossible === null ? [] : [child.notPossible]),
    ...(notPossible ? [notPossible] : [])
  ]
}
