import { useEffect, useState } from 'preact/hooks'
import { addDays, isWhen, minutesBetween } from '@/utils/kit/time'
import type { When } from '@/utils/model/facts'
import type { GatheringChange } from '@/utils/model/gathering'

interface Moments {
  day: string
  /** `HH:MM`; all are '' where they are not known. */
  time: string
  until: string
}

/**
 * Day, beginning and end as three fields. What cannot be kept yet, such as a time without a day, stands in the form until
 * it can.
 */
export function useMoments(start: When | null, end: When | null, onChange: (change: GatheringChange) => void) {
  const [own, setOwn] = useState<Partial<Moments>>({})
  const kept = momentsOf(start, end)
  useEffect(() => setOwn(before => notKept(before, kept)), [start, end])
  const shown = { ...kept, ...own }
  const change = (part: Partial<Moments>) => {
    const next = { ...shown, ...part }
    const { until, ...begin } = next
    const isUntil = 'until' in part
    const wanted = changeOf(next, isUntil)
    const held = isUntil || until ? next : begin
    setOwn({ ...notKept(held, kept), ...notKept(held, momentsOf(wanted.start, wanted.end)) })
    onChange(wanted)
  }
  return { ...shown, change }
}

const momentsOf = (start: When | null = null, end: When | null = null): Moments => {
  const [day = '', time = ''] = (start ?? '').split('T')
  return { day, time, until: end?.split('T')[1] ?? '' }
}

const FIELDS = ['day', 'time', 'until'] as const

const notKept = (own: Partial<Moments>, kept: Moments): Partial<Moments> =>
  Object.fromEntries(FIELDS.flatMap(field => (field in own && own[field] !== kept[field] ? [[field, own[field]]] : [])))

/** Longest a gathering lasts where its end is past midnight. */
const MOST_MINUTES = 360

/** The end of what begins then, on the next day where that is not long after; null where it would come before. */
function endOf(day: string, time: string, until: string): When | null {
  if (until > time) return `${day}T${until}`
  const next = `${addDays(day, 1)}T${until}`
  return minutesBetween(`${day}T${time}`, next) <= MOST_MINUTES ? next : null
}

/** The end is filled in, and lies before the beginning. */
export const isBackwards = ({ day, time, until }: Moments): boolean =>
  isWhen(day) && time !== '' && until !== '' && endOf(day, time, until) === null

/** An end needs a beginning, and a time needs a day. Without an end it lasts as long as such things do. */
function changeOf({ day, time, until }: Moments, isUntil: boolean): GatheringChange {
  if (!isWhen(day)) return { start: null, end: null }
  if (!time) return { start: day, end: null }
  const start = `${day}T${time}`
  const end = until ? endOf(day, time, until) : null
  return end || isUntil ? { start, end } : { start }
}
