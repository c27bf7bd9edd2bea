import { cleanLine } from '@/utils/kit/text'
import type { When } from '@/utils/model/facts'
import { MAX_NAME } from '@/utils/model/message'

/** An event as a machine states it, its times on the family's wall clock. */
export interface StructuredEvent {
  name: string | null
  start: When | null
  /** Exclusive where it is a day. */
  end: When | null
  venue: string | null
  address: string | null
}

/** Text of a property, or null: pages write "undefined" and "null" where they have none. */
export function toText(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const line = cleanLine(String(value), MAX_NAME)
  return line === '' || /^(?:undefined|null|nan|n\/a|-)$/i.test(line) ? null : line
}
