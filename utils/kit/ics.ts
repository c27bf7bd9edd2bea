import ICAL from 'ical.js'
import type { When } from '@/utils/model/facts'
import { offsetIn } from './ics-zone'
import { isWhen, toInstant, wallClockOf } from './time'

/** Most events that are read from one file; the rest are counted. A season's fixtures are no invitation. */
export const MAX_ICS_EVENTS = 50
/** Longest file that is opened, in UTF-16 units: 5,000 events with room to spare. */
const MAX_ICS_TEXT = 5_000_000

/** One VEVENT of RFC 5545, its times on the family's wall clock. Strings are as long as the file makes them. */
export interface IcsEvent {
  uid: string
  summary: string
  description: string
  location: string
  /** CN of ORGANIZER; empty where there is none. */
  organizer: string
  start: When | null
  /** Exclusive, as DTEND; from DURATION where the file has that instead. */
  end: When | null
  /** STATUS:CANCELLED, or METHOD:CANCEL for the whole file. */
  isCancelled: boolean
  sequence: number
}

export interface IcsFile {
  events: readonly IcsEvent[]
  /** How many events stand beyond the limit. */
  unread: number
}

/** The file is not iCalendar, breaks off inside, or is too long to open. */
export class BrokenIcsError extends Error {
  override name = 'BrokenIcsError'
}

/**
 * Reads iCalendar text. `zone` is the family's IANA zone; floating times stay as they stand. Brings ical.js (23 kB gzip),
 * so import this file lazily. Throws `BrokenIcsError`.
 */
export function parseIcs(text: string, zone: string): IcsFile {
  const calendars = parseCalendars(text)
  const components = calendars.flatMap(calendar => calendar.getAllSubcomponents('vevent'))
  const events = components.slice(0, MAX_ICS_EVENTS).map(component => guarded(() => toEvent(component, zone)))
  return { events, unread: Math.max(0, components.length - MAX_ICS_EVENTS) }
}

function parseCalendars(text: string): ICAL.Component[] {
  if (text.length > MAX_ICS_TEXT) throw new BrokenIcsError('too long')
  const calendars = guarded(() => {
    const parsed: unknown = ICAL.parse(text.trim())
    const isList = Array.isArray(parsed) && Array.isArray(parsed[0])
    return (isList ? parsed : [parsed]).map(jcal => new ICAL.Component(jcal))
  })
  if (calendars.some(({ name }) => name !== 'vcalendar')) throw new BrokenIcsError('not a calendar')
  return calendars
}

/** ical.js throws errors of many kinds at broken input; they all mean one thing here. */
function guarded<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (cause) {
    throw new BrokenIcsError('not iCalendar', { cause })
  }
}

function toEvent(component: ICAL.Component, zone: string): IcsEvent {
  const text = (name: string) => String(component.getFirstPropertyValue(name) ?? '')
  const start = timeOf(component, 'dtstart')
  const method = String(component.parent?.getFirstPropertyValue('method') ?? '').toUpperCase()
  return {
    uid: text('uid'),
    summary: text('summary'),
    description: text('description'),
    location: text('location'),
    organizer: String(component.getFirstProperty('organizer')?.getFirstParameter('cn') ?? ''),
    start: start && toWhen(start, zone),
    end: endOf(component, start, zone),
    isCancelled: text('status').toUpperCase() === 'CANCELLED' || method === 'CANCEL',
    sequence: Number(text('sequence')) || 0
  }
}

interface IcsTime {
  time: ICAL.Time
  tzid: string | null
}

function timeOf(component: ICAL.Component, name: string): IcsTime | null {
  const property = component.getFirstProperty(name)
  const time = property?.getFirstValue()
  if (!property || !(time instanceof ICAL.Time) || !isAsWritten(time, property)) return null
  return { time, tzid: String(property.getFirstParameter('tzid') ?? '') || null }
}

/** ical.js turns 31 June into 1 July; a date that does not exist is none. */
const isAsWritten = (time: ICAL.Time, property: ICAL.Property): boolean =>
  String(property.toJSON()[3]).startsWith(time.toString().slice(0, time.isDate ? 10 : 16))

function endOf(component: ICAL.Component, start: IcsTime | null, zone: string): When | null {
  const end = timeOf(component, 'dtend')
  if (end) return toWhen(end, zone)
  const duration = component.getFirstPropertyValue('duration')
  if (!start || !(duration instanceof ICAL.Duration)) return null
  const time = start.time.clone()
  time.addDuration(duration)
  return toWhen({ ...start, time }, zone)
}

/** A day stays a day. Null for a time that the file does not settle, or no calendar has. */
function toWhen(told: IcsTime, zone: string): When | null {
  const local = told.time.toString().slice(0, told.time.isDate ? 10 : 16)
  if (!isWhen(local)) return null
  const isFloating = told.time.zone === ICAL.Timezone.localTimezone && !(told.tzid && isKnownZone(told.tzid))
  if (told.time.isDate || isFloating) return local
  const instant = instantOf(told, local)
  return instant && wallClockOf(instant, zone)
}

/** A zone that the browser knows is trusted over the file's own VTIMEZONE, which may be years old. */
function instantOf({ time, tzid }: IcsTime, local: When): string | null {
  if (time.zone === ICAL.Timezone.utcTimezone) return `${local}:00Z`
  if (tzid && isKnownZone(tzid)) return toInstant(local, tzid)
  const offset = offsetIn(time.zone?.component ?? null, local)
  return offset === null ? null : new Date(Date.parse(`${local}Z`) - offset * 1000).toISOString()
}

function isKnownZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
