import type { EventProperties } from '@/utils/model/structured'
import { type StructuredEvent, toText } from './structured-event'
import { toWhen } from './to-when'

/** One event of microdata or h-event, whose properties have different names for the same. */
export function readProperties(properties: EventProperties, zone: string | null): StructuredEvent {
  const first = (...names: readonly string[]) =>
    names.map(name => toText(properties[name])).find(value => value !== null) ?? null
  return {
    name: first('name', 'summary', 'p-name'),
    start: toWhen(first('startDate', 'start', 'dtstart', 'dt-start'), zone),
    end: toWhen(first('endDate', 'end', 'dtend', 'dt-end'), zone),
    venue: first('location', 'p-location', 'location.name'),
    address: first('address', 'p-street-address', 'location.address', 'adr')
  }
}
