import type { Token } from '@/utils/kit/tokens'
import type { DateLanguage, Term } from '@/utils/languages/language'
import { termOf } from '../term-of'
import { numberAt } from './number-at'

/** Most words and signs of a day between a verb and an age: "next week on Saturday", "am Samstag, 22. August,". */
const MOST = 6
const LINKS: ReadonlySet<Term['link']> = new Set(['on', 'in', 'the', 'of'])

/** "wird nächste Woche am Samstag 4", "wordt 21 mei 5": the token behind a day that stands between the verb and the age. */
export function behindDay(list: readonly Token[], from: number, dates: DateLanguage): number {
  let at = from
  for (let word = 0; word < MOST; word++) {
    const next = behindDate(list, at, dates)
    const isComma = at > from && list[at]?.key === ','
    if (next === at && !isComma && !isOfDay(list[at], list[at + 1], dates)) break
    at = next > at ? next : at + 1
  }
  return at
}

const isOfDay = (token: Token | undefined, after: Token | undefined, dates: DateLanguage): boolean => {
  if (token?.kind !== 'word') return false
  const { weekday, weak, which, unit, days, holiday, part, follows, link } = termOf(dates, token.key)
  // "er wird do 5".
  const isDay = weekday !== undefined && (!weak || token.capital || after?.kind === 'number')
  const isNear = which !== undefined || days !== undefined || holiday !== undefined || part !== undefined
  return isDay || isNear || follows !== undefined || unit === 'week' || unit === 'weekend' || LINKS.has(link)
}

/** Behind "21 mei", "21. Mai", "21.5.", "21/5", and "21." before an age; the same index where no date begins. */
function behindDate(list: readonly Token[], at: number, dates: DateLanguage): number {
  if (list[at]?.kind !== 'number') return at
  const sign = list[at + 1]
  if (isNumbered(list, at, dates)) return at + 2
  const isSign = sign?.spaced === false && (sign.key === '.' || sign.key === '/')
  const second = isSign ? list[at + 2] : sign
  const isMonth = second?.kind === 'word' && termOf(dates, second.key).month !== undefined
  const isFigure = isSign && second?.kind === 'number' && !second.spaced
  if (!isMonth && !isFigure) return at
  const next = at + (isSign ? 3 : 2)
  return list[next]?.key === '.' && list[next]?.spaced === false ? next + 1 : next
}

/** "wird am 21. zwei", "wordt de 17e vijf": a day without its month, and then the age. */
function isNumbered(list: readonly Token[], at: number, dates: DateLanguage): boolean {
  const [sign, age, after] = list.slice(at + 1, at + 4)
  const isDot = sign?.key === '.' && dates.dotIsOrdinal === true
  const isOrdinal = sign?.spaced === false && (isDot || termOf(dates, sign.key).suffix === true)
  // "21. 5.": the age would be a month.
  const isMonth = age?.kind === 'number' && after?.spaced === false
  return isOrdinal && age?.spaced === true && numberAt(age, dates) !== null && !isMonth
}
