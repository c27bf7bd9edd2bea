import { MAX_TEXT } from '@/utils/model/message'
import { once } from '../page/once'
import { lettersOf, splitLabel } from '../page/spoken-label'
import { LABEL_FORMS } from './label-forms'
import * as at from './selectors'

const MAX_HEAD = 300

export interface Label {
  who: string | null
  /** Holds the time as people see it. */
  when: string
  /** The message's own letters and digits, without those of quotes and buttons around it. */
  letters: string
}

/** The sentence about a message: its own label, or in older pages that of an element in its row. */
export function labelOf(message: Element): Label | null {
  const own = message.getAttribute('aria-label')
  if (own) return readLabel(own)
  const letters = once(() => [lettersOf((message.textContent ?? '').slice(0, MAX_TEXT))])
  for (const element of message.querySelectorAll(at.LABEL)) {
    const label = readLabel(element.getAttribute('aria-label') ?? '')
    if (label.letters === '' ? label.who !== null : letters()[0]?.includes(label.letters)) return label
  }
  return null
}

/** A picture's label has no colon, and its head nobody's name by itself: "At 9:04 AM, Ines sent a photo". */
export function readLabel(label: string): Label {
  const parts = splitLabel(label)
  if (!parts) return { who: null, when: label.slice(0, MAX_HEAD), letters: '' }
  return { ...partsOfHead(parts.head), letters: lettersOf(parts.body) }
}

function partsOfHead(head: string): Pick<Label, 'who' | 'when'> {
  for (const form of LABEL_FORMS) {
    const { who, when } = form.exec(head)?.groups ?? {}
    if (who && when) return { who, when }
  }
  const comma = head.lastIndexOf(', ')
  const who = head.slice(comma + 2)
  return comma > 0 && who !== '' && !/\d/.test(who) ? { who, when: head.slice(0, comma) } : { who: null, when: head }
}
