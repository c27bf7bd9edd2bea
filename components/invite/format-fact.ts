import { isWhen } from '@/utils/kit/time'
import type { FactName } from '@/utils/model/facts'
import { formatMoment } from '../basics/format-when'
import type { Surface } from '../basics/surface'

const isMoment = (about: FactName): boolean => about === 'start' || about === 'end' || about === 'replyBy'

/** The names of values that are one of a few, or nothing for free text. */
function nameOf(about: FactName, value: string, { strings }: Surface): string | undefined {
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = strings.invite.values
  return names[about]?.[value]
}

/** A fact's value for people. May hold text from a page. */
export function formatFact(about: FactName, value: string | number, surface: Surface): string {
  const text = String(value)
  if (isMoment(about) && isWhen(text)) return formatMoment(text, surface.today, surface.locale, surface.strings.when)
  return nameOf(about, text, surface) ?? text
}
