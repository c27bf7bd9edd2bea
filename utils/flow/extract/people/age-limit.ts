import type { Token, Tokens } from '@/utils/kit/tokens'
import type { Language } from '@/utils/languages/language'
import { phrases } from '../tables'
import { termOf } from '../term-of'
import { phraseBefore } from '../when/lexemes'
import { words } from '../words'
import { numberAt } from './number-at'

/** "from 4 years", "6 bis 12 Jahre": it says how old guests are, as who invites everybody does. */
export const hasAgeLimit = ({ list }: Tokens, language: Language): boolean =>
  list.some(
    (_, at) => isYears(list, at, language) && isAgeLimit(list, at, language.dates) && !isOfParty(list, at, language)
  )

/** "Ma fête de 6 ans": a word for "from" that is any "of", behind what is celebrated. */
const isOfParty = (list: readonly Token[], at: number, { dates, people }: Language): boolean =>
  phraseBefore(list, at, dates).weak === true && words(people.events).has(list[at - 2]?.key ?? '')

const isYears = (list: readonly Token[], at: number, { dates, people }: Language): boolean =>
  numberAt(list[at], dates) !== null &&
  (termOf(dates, list[at + 1]?.key ?? '').unit === 'year' || phrases(people.years).at(list, at + 1) !== null)

const DASH = /^[-–]$/

/** Whether the number at `at` is one to begin with, or the second of two. */
export function isAgeLimit(list: readonly Token[], at: number, dates: Language['dates']): boolean {
  const { link, spans, first } = phraseBefore(list, at, dates)
  if (link === 'from') return true
  const joins = link === 'until' || link === 'and' || spans || DASH.test(list[at - 1]?.key ?? '')
  return joins && numberAt(list[first - 1], dates) !== null
}
