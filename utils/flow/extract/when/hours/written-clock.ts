/** A time of day as it is written, before anyone decides about am and pm. */
export interface Clock {
  /** 0 to 24, as written. */
  hour: number
  minute: number
  /** Null where nothing says it. */
  half: 'am' | 'pm' | null
  /** The half is that of the occasion: no word beside the hour says it. */
  supposed?: true
  /** Written on the 24-hour clock, or noon: nothing is left to decide. */
  exact: boolean
  /** Just a figure: a time only in the right company. */
  bare: boolean
  /** Said in words, "half three": on the clock of twelve hours in every language. */
  spoken?: boolean
  /** Hours and minutes parted by a dot: an amount if something countable follows. */
  dotted?: boolean
  /** Index behind its last lexeme. */
  next: number
}

/** From am to pm, and noon, in minutes. */
export const HALF_DAY = 720

/** Nobody gives a party of half an hour: it is a time to arrive in, or to leave for it. In minutes. */
export const SHORTEST = 30

/** Earliest hour at which guests come who stay the night, in minutes. */
export const NIGHT_BEGINS = 16 * 60

/** The minutes of a written time, counted from midnight as if it were on the clock of 24 hours. */
export const minutesOf = ({ hour, minute }: Pick<Clock, 'hour' | 'minute'>): number => 60 * hour + minute

/** "06:00", which stands for any half of the day that is told with it. */
export const isEarlyHour = ({ hour, exact, half }: Clock): boolean => exact && half === null && hour > 0 && hour < 10

/** From one written time to the next time that the clock shows another, whichever half of the day each is in; 0 to 719. */
export const minutesUntil = (from: Clock, to: Clock): number =>
  (HALF_DAY + (minutesOf(to) % HALF_DAY) - (minutesOf(from) % HALF_DAY)) % HALF_DAY
