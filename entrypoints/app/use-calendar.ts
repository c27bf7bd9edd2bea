import { useEffect, useState } from 'preact/hooks'
import { calendarLinks } from '@/utils/act/calendar/calendar-links'
import { icsFile } from '@/utils/act/calendar/ics-file'
import { type PartyEvent, partyEvent } from '@/utils/act/calendar/party-event'
import { isDayCertain } from '@/utils/kit/is-day-certain'
import type { CalendarLinks } from '@/utils/model/calendar'
import type { ReplyIntent } from '@/utils/model/decision'
import type { Invitation } from '@/utils/model/invitation'

const isComing = (intent: ReplyIntent): boolean => intent === 'yes' || intent === 'part'

function eventOf(invitation: Invitation, intent: ReplyIntent, language: string): PartyEvent | null {
  if (!isDayCertain(invitation)) return null
  const { id: uid, sequence, facts, cancelled, timeZone } = invitation
  const status = cancelled ? 'CANCELLED' : isComing(intent) ? 'CONFIRMED' : 'TENTATIVE'
  return partyEvent(facts, { uid, sequence, status, timeZone, language })
}

/** Ways into a calendar, or null while no day is certain. They are made anew when the party changes. */
export function useCalendar(invitation: Invitation, intent: ReplyIntent, language: string): CalendarLinks | null {
  const [links, setLinks] = useState<CalendarLinks | null>(null)
  useEffect(() => {
    const event = eventOf(invitation, intent, language)
    setLinks(null)
    if (!event) return
    const make = async () => setLinks({ ...calendarLinks(event), ics: await icsFile(event, new Date().toISOString()) })
    void make()
  }, [invitation, intent, language])
  return links
}
