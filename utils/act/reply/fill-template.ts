import type { Template } from '@/utils/languages/replies'

const SLOT_NAMES = [
  'child',
  'host',
  'when',
  'by',
  'questions',
  'time',
  'alt',
  'again',
  'allergy',
  'bring',
  'pickUp',
  'said'
] as const
type Slot = (typeof SLOT_NAMES)[number]
export type Slots = Partial<Record<Slot, string>>
export type Form = 'familiar' | 'formal'

const SLOT = /\{(\w{1,12})\}/g
const CHOICE = /\[([^[\]]{0,300})\]/g
const FORMS = /<([^<>|]{0,60})\|([^<>|]{0,60})>/g

const slotValue = (slots: Slots, name: string): string | undefined => slots[name as Slot] || undefined

const isFillable = (words: string, slots: Slots): boolean =>
  [...words.matchAll(SLOT)].every(([, name = '']) => slotValue(slots, name) !== undefined)

/** Replaces each slot by its value in one go, so that a value that looks like a slot stays as it is. */
const fillSlots = (words: string, slots: Slots): string =>
  words.replace(SLOT, (_, name: string) => slotValue(slots, name) ?? '')

export const inForm = (template: Template, form: Form): string =>
  template.replace(FORMS, (_, familiar: string, formal: string) => (form === 'familiar' ? familiar : formal))

/** A template in words: of each choice the first whose slots are all filled, or nothing. */
export function fillTemplate(template: Template, slots: Slots, form: Form): string {
  const plain = inForm(template, form).replace(
    CHOICE,
    (_, choices: string) => choices.split('|').find(each => isFillable(each, slots)) ?? ''
  )
  const text = fillSlots(plain, slots)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What goes first when a text is too long: names can be, an answer cannot. */
const DROP_ORDER: readonly Slot[] = ['host', 'when', 'child']

/** The template with as many slots as fit into `max` UTF-16 units. */
export function fitTemplate(template: Template, slots: Slots, form: Form, max: number): string {
  let text = fillTemplate(template, slots, form)
  const left = { ...slots }
  for (const slot of DROP_ORDER) {
    if (text.length <= max) break
    delete left[slot]
    text = fillTemplate(template, left, form)
  }
  return text
}

/** A parent's own words: only their slots mean anything. Null where one of them cannot be filled. */
export const fillOwn = (words: string, slots: Slots): string | null =>
  isFillable(words, slots) ? fillSlots(words, slots) : null
