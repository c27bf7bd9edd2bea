import { calendarLinks } from '@/utils/act/calendar/calendar-links'
import { icsFile } from '@/utils/act/calendar/ics-file'
import { partyEvent } from '@/utils/act/calendar/party-event'
import { readInvitation } from '@/utils/flow/store/read'
import { isDayCertain } from '@/utils/kit/is-day-certain'
import type { CalendarLinks } from '@/utils/model/calendar'
import type { Chip } from '@/utils/model/chip'
import type { Facts } from '@/utils/model/facts'
import type { Invitation, Sighting } from '@/utils/model/invitation'
import type { Moment } from './reading-context'

/**
 * The chip under a message: what that message says, and nothing of the family's. Null if it is no invitation, or was
 * dismissed. When another message, or the parent, has changed the time since, the old one is not shown: a wrong date is
 * worse than none. So it is with a place that another message has changed.
 */
export async function chipOf(sighting: Sighting, moment: Moment): Promise<Chip | null> {
  const found = await firstShown(sighting)
  if (!found) return null
  const { invitation } = found
  const facts = hasMoved(invitation) ? withoutPlace(found.facts) : found.facts
  const isCurrent = TIMES.every(name => facts[name]?.value === invitation.facts[name]?.value) && !invitation.cancelled
  return {
    messageKey: sighting.key,
    invitationId: invitation.id,
    title: facts.honoree?.value ?? null,
    start: isCurrent ? (facts.start?.value ?? null) : null,
    end: isCurrent ? (facts.end?.value ?? null) : null,
    isCertain: [facts.start, facts.end].every(fact => fact?.certainty !== 'implied') && isDayCertain(invitation),
    place: facts.venue?.value ?? facts.address?.value ?? null,
    calendar: isCurrent && isDayCertain(invitation) ? await calendarOf(facts, invitation, moment) : null
  }
}

const TIMES = ['start', 'end'] as const

/** Only what messages said: a place that the parent typed is not for the page. */
const hasMoved = ({ history }: Invitation): boolean =>
  history.some(({ about }) => about === 'venue' || about === 'address')

const withoutPlace = ({ venue: _, address: __, ...facts }: Facts): Facts => facts

async function firstShown({ reading, invitationIds }: Sighting) {
  if (reading.class !== 'invite') return null
  for (const [index, id] of invitationIds.entries()) {
    const invitation = await readInvitation(id)
    const facts = reading.parties[index]?.facts
    if (invitation && facts && invitation.standing !== 'dismissed') return { invitation, facts }
  }
  return null
}

/** Tentative, whatever the family decided: a page must not learn it. */
async function calendarOf(
  facts: Facts,
  { id, sequence, timeZone }: Invitation,
  { language, now }: Moment
): Promise<CalendarLinks | null> {
  const event = partyEvent(facts, { uid: id, sequence, status: 'TENTATIVE', timeZone, language })
  return event && { ...calendarLinks(event), ics: await icsFile(event, now) }
}
