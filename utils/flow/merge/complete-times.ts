import { addDays, addMinutes, daysBetween, minutesBetween } from '@/utils/kit/time'
import type { Fact, Facts, When } from '@/utils/model/facts'
import type { PartyReading } from '@/utils/model/reading'

/**
 * What a message tells, made whole with what is known: "now at 3" has no day, "moved to Sunday" no time. The end that was
 * stated stays where it was said, on the new day; that a later start means a later end is only a question.
 */
export function completeTimes(party: PartyReading, known: Facts): PartyReading {
  const { facts, time, questions } = party
  const start = facts.start
    ? withKnownTime(facts.start, known.start)
    : time && known.start && onDay(time.start, known.start)
  if (!start) return party
  const told = facts.end ?? (time?.end && onDay(time.end, start))
  const end = told ?? keptEnd(start, known)
  const replyBy = facts.replyBy && withKnownTime(facts.replyBy, known.replyBy)
  const isOpen = !told && end?.certainty === 'implied' && end.alternatives.length > 0
  return {
    ...party,
    facts: { ...facts, start, ...(end && { end }), ...(replyBy && { replyBy }) },
    questions: isOpen ? [...questions, { about: 'end', why: 'choose' }] : questions
  }
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

/** The stated hour of the end, on the party's new day; where the hour of the start changed, the same length is offered too. */
function keptEnd(start: Fact<When>, { start: oldStart, end }: Facts): Fact<When> | undefined {
  if (!end || !oldStart || oldStart.value === start.value || [end, oldStart, start].some(({ value }) => isDay(value)))
    return undefined
  const kept = addDays(end.value, daysBetween(oldStart.value, start.value))
  const shifted = addMinutes(end.value, minutesBetween(oldStart.value, start.value))
  if (kept === shifted) return { ...end, value: kept }
  const [value, other] = kept > start.value ? [kept, shifted] : [shifted, kept]
  return { ...end, value, certainty: 'implied', alternatives: [other] }
}
