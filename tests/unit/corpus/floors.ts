/** What reading must keep, in percent, on each language's corpus as a whole (the part kept aside included). */
export interface Floors {
  found: number
  /** Offers that are right. */
  right: number
  /** Start and end exact. */
  both: number
  /** At most: a wrong start day given. */
  wrongDay: number
  /** Changes, cancellations, answers. */
  class: number
}

export const FLOORS: Readonly<Record<string, Floors>> = {
  en: { found: 90, right: 93, both: 80, wrongDay: 4, class: 80 }
}
