import type { Token } from '@/utils/kit/tokens'
import type { DateLanguage } from '@/utils/languages/language'
import { termOf } from '../term-of'

/** A higher number between commas is that of a house. */
export const OLDEST_CHILD = 21

/** "Bella (6)", "George, 6, is having a party": `at` is the sign between name and age. */
export function isNamedAge(list: readonly Token[], at: number, terms: DateLanguage): boolean {
  const [sign, figure, close] = [list[at]?.key, list[at + 1], list[at + 2]]
  if (figure?.kind !== 'number' || figure.key.length > 2) return false
  if (sign === '(') return close?.key === ')' || termOf(terms, close?.key ?? '').link === 'on'
  if (isTitled(list, at, terms)) return true
  return (
    sign === ',' &&
    close?.key === ',' &&
    Number(figure.key) <= OLDEST_CHILD &&
    termOf(terms, list[at + 3]?.key ?? '').month === undefined
  )
}

/** "Billy. 6. Football party", "🎂 Zac 🎂 10 🎂": a name and an age that are parts of their own. */
function isTitled(list: readonly Token[], at: number, terms: DateLanguage): boolean {
  const [sign, close, after] = [list[at], list[at + 2], list[at + 3]]
  const isApart = (token: Token | undefined) => token === undefined || token.kind === 'break' || isCut(token)
  const isCounted = after?.spaced === false || termOf(terms, after?.key ?? '').month !== undefined
  return sign !== undefined && isCut(sign) && isApart(list[at - 2]) && isApart(close) && !isCounted
}

const isCut = ({ key, kind }: Token): boolean => kind === 'mark' && /^[.!]$|\p{Extended_Pictographic}/u.test(key)
