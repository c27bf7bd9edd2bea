import type { Sentence, Wording } from '@/utils/languages/phrases'

type Slot = 'child' | 'host' | 'when' | 'by' | 'questions'
export type Slots = Partial<Record<Slot, string>>

const SLOT = /\{(\w{1,12})\}/g

const slotsIn = (template: string): string[] => [...template.matchAll(SLOT)].map(match => match[1] ?? '')

const slotValue = (slots: Slots, name: string): string | undefined => slots[name as Slot] || undefined

/** The first alternative whose slots are all filled, or '' where none is: an empty slot takes its sentence with it. */
export function fillSentence(sentence: Sentence, slots: Slots): string {
  const template = sentence.find(each => slotsIn(each).every(name => slotValue(slots, name) !== undefined)) ?? ''
  const text = template.replace(SLOT, (_, name: string) => slotValue(slots, name) ?? '')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export const fillWording = (wording: Wording, slots: Slots): string =>
  wording
    .map(sentence => fillSentence(sentence, slots))
    .filter(Boolean)
    .join(' ')

/** What goes first when a text is too long: names can be, an answer cannot. */
const DROP_ORDER: readonly Slot[] = ['host', 'when', 'child']

/** The wording with as many slots as fit into `max` UTF-16 units. */
export function fitWording(wording: Wording, slots: Slots, max: number): string {
  let text = fillWording(wording, slots)
  const left = { ...slots }
  for (const slot of DROP_ORDER) {
    if (text.length <= max) break
    delete left[slot]
    text = fillWording(wording, left)
  }
  return text
}
