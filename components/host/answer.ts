import type { RsvpReading } from '@/utils/model/rsvp'

/** What a family answers, as a row shows it. */
export type Answer = Pick<RsvpReading, 'partstat' | 'children' | 'adults' | 'food' | 'by'>

/** Without whatever else the value holds. */
export const answerOf = ({ partstat, children, adults, food, by }: Answer): Answer => ({
  partstat,
  children,
  adults,
  food,
  by
})

/** Says both yes and no, or neither: there is nothing to count until the parent says what it is. */
export const isUnclear = ({ partstat, children, adults, food }: Answer): boolean =>
  partstat === null && children === null && adults === null && food === ''

/** One family's row of the headcount. */
export interface CountRow extends Answer {
  familyId: string
  name: string
}
