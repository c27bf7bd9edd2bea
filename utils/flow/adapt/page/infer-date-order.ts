import { supportedTag } from './calendar-names'
import { type DateOrder, dayOfNumbers, findNumericDate, type NumericDate } from './read-page-time'

const ORDERS: readonly DateOrder[] = ['dmy', 'mdy']
const DAY_MS = 86_400_000

/**
 * Which number is the day, from all the times that a page shows in one place, the oldest first. An order is out when
 * it names a day that does not exist, has not come yet, or comes before the one above it. If both orders hold, a
 * language decides only when it says its region ("en-GB") or has one order everywhere; otherwise the answer is null.
 */
export function inferDateOrder(texts: readonly string[], languages: readonly string[], now: number): DateOrder | null {
  const dates = texts.map(findNumericDate).filter(date => date !== null)
  const holding = ORDERS.filter(order => holds(dates, order, now))
  if (holding.length === 1) return holding[0] ?? null
  return holding.length === 2 ? orderOfLanguages(languages, /[ap]\.?\s?m/i.test(texts[0] ?? '')) : null
}

/** The same for a page that may show the newest on top: each time has to tell it by itself, and none may disagree. */
export function inferDateOrderOfEach(
  texts: readonly string[],
  languages: readonly string[],
  now: number
): DateOrder | null {
  const told = new Set(texts.map(text => inferDateOrder([text], [], now)).filter(order => order !== null))
  const [order = null] = told
  return told.size === 0 ? inferDateOrder(texts.slice(0, 1), languages, now) : told.size === 1 ? order : null
}

function holds(dates: readonly NumericDate[], order: DateOrder, now: number): boolean {
  let before = 0
  for (const date of dates) {
    const [a, b] = date.numbers
    if (!date.yearFirst && (order === 'dmy' ? b : a) > 12) return false
    const day = dayOfNumbers(date, order)
    if (!day) return false
    const time = new Date(day[0], day[1] - 1, day[2]).getTime()
    if (time < before || time > now + DAY_MS) return false
    before = time
  }
  return true
}

/** The languages of page and browser count only where their clock is the clock that the page shows. */
function orderOfLanguages(languages: readonly string[], twelveHours: boolean): DateOrder | null {
  const telling = languages.find(language => language !== '' && language.toLowerCase() !== 'en')
  if (!telling) return null
  const format = new Intl.DateTimeFormat(supportedTag(telling), { dateStyle: 'short', timeStyle: 'short' })
  if (format.resolvedOptions().hour12 !== twelveHours) return null
  const parts = format.formatToParts(0).filter(({ type }) => type === 'day' || type === 'month')
  return parts[0]?.type === 'day' ? 'dmy' : 'mdy'
}
