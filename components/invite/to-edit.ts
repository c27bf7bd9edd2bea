import { cleanLine } from '@/utils/kit/text'
import { isWhen } from '@/utils/kit/time'
import { FACT_CHOICES, FACT_LENGTHS, type FactName, OLDEST } from '@/utils/model/facts'
import type { Edit } from '@/utils/model/invitation'

const line = (text: string, longest: number): string | undefined => cleanLine(text, longest) || undefined

/** A fact of few values. */
export const isChoice = (about: FactName): about is keyof typeof FACT_CHOICES => about in FACT_CHOICES

/** What the parent typed as the value of its fact, or undefined where it is none. */
function toValue(about: FactName, text: string): Edit['value'] | undefined {
  switch (about) {
    case 'start':
    case 'end':
    case 'replyBy':
      return isWhen(text) ? text : undefined
    case 'age':
      return /^\d{1,3}$/.test(text) && Number(text) <= OLDEST ? Number(text) : undefined
    default:
      return isChoice(about) ? FACT_CHOICES[about].find(value => value === text) : line(text, FACT_LENGTHS[about])
  }
}

/** An edit from a text field or a chosen name; null where the text is no value for that fact. */
export function toEdit(about: FactName, text: string): Edit | null {
  const value = toValue(about, text.trim())
  return value === undefined ? null : ({ about, value } as Edit)
}
