import { cleanLine } from '@/utils/kit/text'
import { isWhen } from '@/utils/kit/time'
import type { FactName } from '@/utils/model/facts'
import type { Edit } from '@/utils/model/invitation'
import { MAX_NAME } from '@/utils/model/message'

const MAX_AGE = 120

const oneOf = <Value extends string>(values: readonly Value[], text: string): Value | undefined =>
  values.find(value => value === text)

/** What the parent typed as the value of its fact, or undefined where it is none. */
function toValue(about: FactName, text: string): Edit['value'] | undefined {
  switch (about) {
    case 'start':
    case 'end':
    case 'replyBy':
      return isWhen(text) ? text : undefined
    case 'age':
      return /^\d{1,3}$/.test(text) && Number(text) <= MAX_AGE ? Number(text) : undefined
    case 'kind':
      return oneOf(['birthday', 'sleepover', 'playdate', 'pool', 'holiday', 'other'], text)
    case 'gifts':
      return oneOf(['none', 'group'], text)
    case 'parents':
      return oneOf(['drop-off', 'stay'], text)
    case 'siblings':
      return oneOf(['welcome', 'not-this-time'], text)
    case 'allergies':
      return oneOf(['asked'], text)
    case 'circle':
      return oneOf(['class', 'few'], text)
    case 'surprise':
    case 'water':
    case 'trampoline':
    case 'animals':
      return oneOf(['yes'], text)
    case 'screen':
      return oneOf(['yes', 'none'], text)
    default:
      return cleanLine(text, MAX_NAME) || undefined
  }
}

/** An edit from a text field or a chosen name; null where the text is no value for that fact. */
export function toEdit(about: FactName, text: string): Edit | null {
  const value = toValue(about, text.trim())
  return value === undefined ? null : ({ about, value } as Edit)
}
