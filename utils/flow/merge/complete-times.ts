import { addMinutes, minutesBetween } from '@/utils/kit/time'
import type { Fact, Facts, When } from '@/utils/model/facts'
import type { PartyReading } from '@/utils/model/reading'

/**
 * The facts that a message tells, made whole with what is known: "now at 3" has no day, "moved to Sunday" no time, and
 * the end of a party that begins later is later too.
 */
export function factsToldOf({ facts, time }: PartyReading, known: Facts): Facts {
  const start = facts.start
    ? withKnownTime(facts.start, known.start)
    : time && known.start && onDay(time.start, known.start)
  if (!start) return facts
  const end = facts.end ?? (time?.end && onDay(time.end, start)) ?? movedEnd(start, known)
  const replyBy = facts.replyBy && withKnownTime(facts.replyBy, known.replyBy)
  return { ...facts, start, ...(end && { end }), ...(replyBy && { replyBy }) }
}

const isDay = (when: When): boolean => when.length === 10

/** "moved to Sunday" keeps the hour. */
function withKnownTime(told: Fact<When>, known: Fact<When> | undefined): Fact<When> {
  const hour = known?.value.slice(10) ?? ''
  return isDay(told.value) && hour ? { ...told, value: told.value + hour } : told
}

const onDay = (time: Fact<string>, day: Fact<When>): Fact<When> => ({
  ...time,
  value: `${day.value.slice(0, 10)}T${time.value}`,
  alternatives: []
})

/** A party that moves keeps its length. When the hour changes that is a guess, and the old end stays as the other reading. */
function movedEnd(start: Fact<When>, { start: oldStart, end }: Facts): Fact<When> | undefined {
  if (!end || !oldStart || oldStart.value === start.value || [end, oldStart, start].some(({ value }) => isDay(value)))
    return undefined
  const value = addMinutes(end.value, minutesBetween(oldStart.value, start.value))
  const isSameHour = oldStart.value.slice(10) === start.value.slice(10)
  return isSameHour ? { ...end, value } : { ...end, value, certainty: 'implied', alternatives: [end.value] }
}
