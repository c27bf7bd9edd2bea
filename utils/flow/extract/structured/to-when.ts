import { isWhen, wallClockOf } from '@/utils/kit/time'
import type { When } from '@/utils/model/facts'

/** ISO 8601, extended or basic: a day, or a moment with seconds, fraction, and offset with or without colon. */
const MOMENT = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?\d\d(?:[.,]\d{1,9})?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i

/** A machine's date on the family's wall clock; what has no offset is floating and stays. Null for what is no date. */
export function toWhen(text: string | null, zone: string | null): When | null {
  const match = MOMENT.exec(text?.trim() ?? '')
  if (!match) return null
  const [, year, month, day, hour, minute, offset] = match
  const date = `${year}-${month}-${day}`
  const when = hour === undefined ? date : `${date}T${hour}:${minute}`
  if (!isWhen(when)) return null
  if (offset === undefined || zone === null) return when
  return wallClockOf(`${when}:00${toOffset(offset)}`, zone)
}

/** "+02", "+0200" and "+02:00" are one. */
function toOffset(offset: string): string {
  if (/^z$/i.test(offset)) return 'Z'
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0')
  return `${offset.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`
}
