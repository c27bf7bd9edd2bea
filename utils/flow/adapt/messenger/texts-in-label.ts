import { lettersOf } from '../page/spoken-label'
import { textOf } from '../page/text-of'
import type { Label } from './label'

/** A label may be cut off: this many letters are enough to know the text by its beginning. */
const ENOUGH = 20

/** The texts that the label repeats, in its order: quotes, "Seen" and reactions are not among them, in any language. */
export function textsInLabel(texts: readonly Element[], { letters }: Label): Element[] {
  const whole = texts.findLast(text => lettersOf(textOf(text)) === letters)
  if (whole) return [whole]
  let rest = letters
  return texts.filter(text => {
    const own = lettersOf(textOf(text))
    if (own === '' || rest === '') return false
    const isNext = rest.startsWith(own) || (rest.length >= ENOUGH && own.startsWith(rest))
    if (isNext) rest = rest.slice(own.length)
    return isNext
  })
}
