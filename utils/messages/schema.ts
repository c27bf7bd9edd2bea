import * as v from 'valibot'
import { isGrantable } from '@/utils/kit/is-grantable'
import { isLanguage } from '@/utils/kit/is-language'
import { isInstant, isWhen } from '@/utils/kit/time'
import { MAX_NAME } from '@/utils/model/message'
import { SITE_IDS } from '@/utils/model/site'

/** A message came in a form that none of our own code sends. It names the kind, never the content. */
export class NotValid extends Error {
  override name = 'NotValid'
}

/** Longest key of a message or conversation, in UTF-16 units: a site's ids with an account or a title before them. */
export const MAX_KEY = 1000

export const text = (max: number) => v.pipe(v.string(), v.maxLength(max))
export const filled = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max))
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
export const instant = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp(), v.check(isInstant))
export const when = v.pipe(v.string(), v.check(isWhen))
export const id = filled(100)
export const siteId = v.picklist(SITE_IDS)

/** An exact origin, no wildcard. */
const EXACT_ORIGIN = /^https?:\/\/[a-z0-9.-]{1,253}(:\d{1,5})?$/

export const origin = v.pipe(
  v.string(),
  v.regex(EXACT_ORIGIN),
  v.check(value => {
    const url = URL.parse(value)
    return url?.origin === value && isGrantable(url)
  })
)

export const timeZone = v.pipe(v.string(), v.maxLength(MAX_NAME), v.check(isTimeZone))

/** BCP 47. */
export const language = v.pipe(v.string(), v.maxLength(35), v.check(isLanguage))

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

/** The value in its checked form, without members that we do not know; throws `NotValid`. */
export function parse<Value>(schema: v.GenericSchema<unknown, Value>, value: unknown, kind: string): Value {
  const result = v.safeParse(schema, value)
  if (!result.success) throw new NotValid(kind)
  return result.output
}
