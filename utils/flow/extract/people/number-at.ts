import type { Token } from '@/utils/kit/tokens'
import type { DateLanguage } from '@/utils/languages/language'
import { termOf } from '../term-of'

/** A figure of one or two digits, or a number word; null for all else. */
export function numberAt(token: Token | undefined, dates: DateLanguage): number | null {
  if (token?.kind === 'number') return token.key.length <= 2 ? Number(token.key) : null
  return token ? (termOf(dates, token.key).count ?? null) : null
}
