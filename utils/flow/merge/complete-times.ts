import { addDays, addMinutes, daysBetween, minutesBetween } from '@/utils/kit/time'
import type { Fact, Facts, Question, When } from '@/utils/model/facts'
import type { PartyReading } from '@/utils/model/reading'
import { nearParty } from './near-party'

/**
 * What a message tells, made whole with what is known: "now at 3" has no day, "moved to Sunday" no time. The end that was
 * stated stays where it was said, on the new day; that a later start means a later end is only a question.
 */
export function completeTimes(party: PartyReading, known: Facts): PartyReading {
  const { facts, time, questions } = party
  const start = facts.start
    ? withKnownTime(nearParty(facts.start, party.partDay, known.start), known.start)
    : time && known.start && !hasDoubtOfDay(questions)
      ? onDay(time.start, known.start)
      : undefined
  if (!start) return party
  const ownEnd = facts.end &&
    facts.start && { ...facts.end, value: addDays(facts.end.value, daysBetween(facts.start.value, start.value)) }
  const told = ownEnd ?? facts.end ?? (time?.end && onDay(time.end, start))
  const end = told ?? keptEnd(start, known)
  const replyBy = facts.replyBy && withKnownTime(facts.replyBy, known.replyBy)
  const isOpen = !told && end?.certainty === 'implied' && end.alternatives.length > 0
  const isDayOpen = start.alternatives.some(other => other.slice(0, 10) !== start.value.slice(0, 10))
  const asked: Question[] = [
    ...(isDayOpen && party.partDay ? [{ about: 'start', why: 'choose' } as const] : []),
    ...(isOpen ? [{ about: 'end', why: 'choose' } as const] : [])
  ]
  return {
    ...party,
    facts: { ...facts, start, ...(end && { end }), ...(replyBy && { replyBy }) },
    questions: [...questions, ...asked]
  }
}

/** The hours of a day that cannot be right belong to no other one either. */
const hasDoubtOfDay = (questions: readonly Question[]): boolean =>
  questions.some(({ about, why }) => about === 'start' && why === 'mismatch')

const isDay = (when: When): boolean => when.length === 10

/** "moved to Sunday" keeps the hour. */
function withKnownTime(told: Fact<When>, known: Fact<When> | undefined): Fact<When> {
  const hour = known?.value.slice(10) ?? ''
  if (!isDay(told.value) || !hour) return told
  return {
    ...told,
    value: told.value + hour,
    alternatives: told.alternatives.map(day => (isDay(day) ? day + hour : day))
  }
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
