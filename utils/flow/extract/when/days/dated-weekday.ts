import type { Moment } from '../moment'
import type { TimesContext } from '../read-times'
import { weekdayOfNumber } from './calendar-day'
import { resolveDay } from './resolve-day'

/** Days from a weekday to the date that it may stand for: nobody says "on Saturday" of one that is further off. */
const FURTHEST = 35
/** Days that are looked at: a longer list is a programme. */
const MOST = 12

/**
 * "She is 7 on 1 February. That is a Saturday. Come at 1", "next Saturday, the date is the 11th": a weekday without a
 * number, beside one date that falls on it, is that date.
 */
export function withToldDate(main: Moment, moments: readonly Moment[], { reference }: TimesContext): Moment {
  const own = main.day?.day
  const { weekday, day, weeks, follows, beside } = own ?? {}
  if (!main.day || !own || weekday === undefined || (day ?? weeks ?? follows ?? beside) !== undefined) return main
  const first = resolveDay(own, reference).day
  if (first === null) return main
  const isThat = (moment: Moment): boolean => {
    if (!TOLD.has(moment.role) || moment.day?.day.day === undefined || moment.day.endDay) return false
    const told = resolveDay(moment.day.day, reference).day
    return told !== null && weekdayOfNumber(told) === weekday && told > first && told - first <= FURTHEST
  }
  const dates = moments.slice(0, MOST).filter(isThat)
  const [date] = dates
  if (!date?.day || dates.length > 1) return main
  const { part } = own
  return { ...main, day: { ...date.day, day: { ...date.day.day, ...(part && { part }) } } }
}

/**
 * "She is 8 on 9 June, the party is on the 13th": a number alone, behind a birthday and higher, is in its month; "on the
 * first of June we move, on the sixth we celebrate": so it is behind a day to come in one sentence.
 */
export function withToldMonth(main: Moment, moments: readonly Moment[], { reference }: TimesContext): Moment {
  const { day, month, weekday, which } = main.day?.day ?? {}
  if (!main.day || day === undefined || (month ?? weekday ?? which) !== undefined) return main
  const isToCome = ({ role, day: told, sentence }: Moment) =>
    role === 'party' &&
    told !== null &&
    day - (told.day.day ?? day) <= WEEK &&
    sentence === main.sentence &&
    (resolveDay(told.day, reference).day ?? 0) >= (reference.day ?? 0)
  const isIts = (moment: Moment): boolean =>
    moment.day?.day.month !== undefined &&
    (moment.day.day.day ?? day) < day &&
    moment.first < main.first &&
    (moment.role === 'birthday' || isToCome(moment))
  const told = moments.slice(0, MOST).findLast(isIts)?.day?.day.month
  return told === undefined ? main : { ...main, day: { ...main.day, day: { ...main.day.day, month: told } } }
}

/** Behind a day that is told otherwise, the number is in its month within a week. */
const WEEK = 7

const TOLD: ReadonlySet<Moment['role']> = new Set(['party', 'birthday'])
