import { addDays, addMinutes, daysBetween, minutesBetween } from '@/utils/kit/time'
import type { Fact, Facts, Question, When } from '@/utils/model/facts'
import type { PartyReading } from '@/utils/model/reading'
import { nearParty } from './near-party'

/**
 * What a message tells, made whole with what is known: "now at 3" has no day, "moved to Sunday" no time. The end that was
 * stated stays where it was said, on the new day; that a later start means a later end is only a question.
 */
export function completeTimes(party: PartyReading, known: Facts): PartyReading {
  const start = startOf(party, known)
  if (!start) return withPossibleEnd(party, known)
  const { end: _, ...facts } = party.facts
  const told = toldEnd(party, start)
  const end = told ?? keptEnd(start, known)
  const replyBy = facts.replyBy && withKnownTime(facts.replyBy, known.replyBy)
  const isEndOpen = !told && end?.certainty === 'implied' && end.alternatives.length > 0
  const asked: Question[] = [
    ...(party.partDay && hasOtherDay(start) ? [{ about: 'start', why: 'choose' } as const] : []),
    ...(isEndOpen ? [{ about: 'end', why: 'choose' } as const] : [])
  ]
  return {
    ...party,
    facts: { ...facts, start, ...(end && { end }), ...(replyBy && { replyBy }) },
    questions: [...party.questions, ...asked]
  }
}

/** "Pick up on Saturday is 4.30" ends no party that begins after it, or more than a night before. */
function withPossibleEnd(party: PartyReading, known: Facts): PartyReading {
  const { end: said, ...facts } = party.facts
  const end = said ?? endAlone(party, known)
  if (!end || !known.start) return party
  const isPossible = end.value > known.start.value && daysBetween(known.start.value, end.value) <= 1
  return { ...party, facts: isPossible ? { ...facts, end } : facts }
}

/** "It finishes at 6 now": on the day of the end that is known, else of the start. */
function endAlone({ time }: PartyReading, { start, end }: Facts): Fact<When> | undefined {
  const day = end && !isDay(end.value) ? end : start
  return time?.end && day ? onDay(time.end, day) : undefined
}

function startOf({ facts, time, partDay, questions }: PartyReading, known: Facts): Fact<When> | undefined {
  if (facts.start) return withKnownTime(nearParty(facts.start, partDay, known.start), known.start)
  return time?.start && known.start && !hasDoubtOfDay(questions) ? onDay(time.start, known.start) : undefined
}

/** On the day that the start was found to be. "4.30 instead? Swimming until 4" tells no end of the party. */
function toldEnd({ facts: { start: said, end }, time }: PartyReading, start: Fact<When>): Fact<When> | undefined {
  const days = said ? daysBetween(said.value, start.value) : 0
  const told = end ? { ...end, value: addDays(end.value, days) } : time?.end ? onDay(time.end, start) : undefined
  return told && told.value > start.value ? told : undefined
}

const hasOtherDay = ({ value, alternatives }: Fact<When>): boolean =>
  alternatives.some(other => other.slice(0, 10) !== value.slice(0, 10))

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
