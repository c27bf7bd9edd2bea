import { addDays, daysBetween } from '@/utils/kit/time'
import type { Fact, Facts, When } from '@/utils/model/facts'
import type { Edits } from '@/utils/model/invitation'
import type { PartyReading } from '@/utils/model/reading'

export interface Edited {
  facts: Facts
  /** A start on another day, or after the end, takes the end with it: it is asked again rather than wrong. */
  isEndLeft: boolean
}

/**
 * The parent's edits over what was read. A start that was chosen among its readings brings its end with it; `time` is
 * what was said of the hours while no day was known.
 */
export function withEdits(read: Facts, edits: Edits, time: PartyReading['time']): Edited {
  const facts = overlaid(withChosenEnd(read, edits, time), edits)
  if (!hasEndLeftBehind(facts, read, edits)) return { facts, isEndLeft: false }
  const { end: _, ...others } = facts
  return { facts: others, isEndLeft: true }
}

function overlaid(facts: Facts, edits: Edits): Facts {
  const entries = new Map<string, unknown>(Object.entries(facts))
  for (const [name, value] of Object.entries(edits)) {
    if (value === null || value === undefined) entries.delete(name)
    else entries.set(name, { value, certainty: 'edited', source: null, alternatives: [] })
  }
  return Object.fromEntries(entries)
}

function withChosenEnd(read: Facts, { start: chosen, end: typed }: Edits, time: PartyReading['time']): Facts {
  if (!chosen || typed !== undefined) return read
  const end = endOf(read, chosen, time)
  return end ? { ...read, end } : read
}

function endOf({ start, end }: Facts, chosen: When, time: PartyReading['time']): Fact<When> | null {
  const hour = chosen.slice(11)
  if (!start)
    return time?.end && time.start?.value === hour
      ? { ...time.end, value: `${chosen.slice(0, 10)}T${time.end.value}`, alternatives: [] }
      : null
  const isReading = start.alternatives.includes(chosen) && start.value.slice(11) === hour
  return end && isReading ? { ...end, value: addDays(end.value, daysBetween(start.value, chosen)) } : null
}

function hasEndLeftBehind({ start, end }: Facts, read: Facts, edits: Edits): boolean {
  if (!start || !end) return false
  if (end.value <= start.value) return true
  const isOtherDay = read.start !== undefined && read.start.value.slice(0, 10) !== start.value.slice(0, 10)
  return isOtherDay && edits.end === undefined && end.value === read.end?.value
}
