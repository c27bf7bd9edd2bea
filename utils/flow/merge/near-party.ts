import { addDays, dayOf, daysBetween, isDayOnly, weekdayOf } from '@/utils/kit/time'
import type { Fact, When } from '@/utils/model/facts'
import type { PartDay } from '@/utils/model/reading'

/** Nobody moves a party forward by more days than this with no more than the name of a weekday. */
const FAR = 7

/**
 * "Moved to Sunday", written weeks ahead, is the Sunday beside the party and not the next one. Where both can be meant,
 * both are kept.
 */
export function nearParty(told: Fact<When>, part: PartDay | undefined, known: Fact<When> | undefined): Fact<When> {
  // "The party on Saturday starts at 3": the day that is known.
  if (known && dayOf(told.value) === dayOf(known.value)) return told
  const day = part && known && dayNear(part, known.value)
  // Days are told forward: one before the next such day was over when it was written.
  if (!day || day <= told.value.slice(0, 10)) return told
  if (known && day === addDays(dayOf(known.value), WEEK)) return ownOrNext(told, known.value)
  const value = day + told.value.slice(10)
  const isFar = 'weekday' in part && daysBetween(told.value, value) > FAR
  if (isFar) return { ...told, value, ...withoutThisWeek(told) }
  return { ...told, value, certainty: 'implied', alternatives: [told.value, ...told.alternatives] }
}

const WEEK = 7

/** "Saturday at 3 instead of 2" is the party's own Saturday, "moved to Saturday" the one a week on: the other may be meant. */
function ownOrNext(told: Fact<When>, party: When): Fact<When> {
  const [own, next] = [0, WEEK].map(days => addDays(dayOf(party), days) + told.value.slice(10))
  const [value = told.value, other = told.value] = isDayOnly(told.value) ? [next, own] : [own, next]
  return { ...told, value, certainty: 'implied', alternatives: [other] }
}

/** "Sunday", written on a Sunday: today or in a week is no question where the party is further off. */
function withoutThisWeek({
  value,
  certainty,
  alternatives
}: Fact<When>): Pick<Fact<When>, 'certainty' | 'alternatives'> {
  const others = alternatives.filter(other => other.slice(10) !== value.slice(10))
  const isSettled = isDayOnly(value) && alternatives.length > 0 && others.length === 0
  return { certainty: isSettled ? 'known' : certainty, alternatives: others }
}

const dayNear = (part: PartDay, party: When): When =>
  'weekday' in part ? weekdayNear(part.weekday, party) : monthDayNear(part.monthDay, party.slice(0, 10))

/** In the party's own week, from Monday to Sunday; the same weekday is the one a week on. */
function weekdayNear(weekday: number, party: When): When {
  const ahead = weekday - weekdayOf(party)
  return addDays(party.slice(0, 10), ahead === 0 ? 7 : ahead)
}

/** The closest day with that number, before or after. */
function monthDayNear(monthDay: number, party: When): When {
  const days = Array.from({ length: 61 }, (_, i) => addDays(party, i - 30))
  const fitting = days.filter(day => Number(day.slice(8)) === monthDay)
  const distance = (day: When) => Math.abs(daysBetween(party, day))
  return fitting.toSorted((a, b) => distance(a) - distance(b))[0] ?? party
}
