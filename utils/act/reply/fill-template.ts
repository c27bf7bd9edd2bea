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
  'said',
  'friend',
  'activity',
  'where',
  'day',
  'helper'
] as const
type Slot = (typeof SLOT_NAMES)[number]
export type Slots = Partial<Record<Slot, string>>
export type Form = 'familiar' | 'formal'

const SLOT = /\{(\w{1,12})\}/
const CHOICE = /\[([^[\]]{0,300})\]/
const FORMS = /<([^<>|]{0,60})\|([^<>|]{0,60})>/g

/** Words and, at every second place, the name of a slot. */
type Words = readonly string[]
/** Of several, the first whose slots are all filled. */
type Choice = readonly Words[]

const slotValue = (slots: Slots, name: string): string | undefined => slots[name as Slot] || undefined
const isSlot = (_: string, place: number): boolean => place % 2 === 1

const isFillable = (words: Words, slots: Slots): boolean =>
  words.every((piece, place) => !isSlot(piece, place) || slotValue(slots, piece) !== undefined)

/** Each slot in one go, so that a value that looks like a slot stays as it is. */
const fillWords = (words: Words, slots: Slots): string =>
  words.map((piece, place) => (isSlot(piece, place) ? (slotValue(slots, piece) ?? '') : piece)).join('')

export const inForm = (template: Template, form: Form): string =>
  template.replace(FORMS, (_, familiar: string, formal: string) => (form === 'familiar' ? familiar : formal))

/** Templates that were read once. They are ours, so there is an end to them. */
const known = new Map<string, readonly Choice[]>()

function choicesOf(template: Template, form: Form): readonly Choice[] {
  const key = `${form} ${template}`
  const choices = known.get(key) ?? readChoices(inForm(template, form))
  known.set(key, choices)
  return choices
}

/** What stands outside of brackets is a choice of one. */
const readChoices = (template: string): Choice[] =>
  template.split(CHOICE).map((part, place) => (place % 2 ? part.split('|') : [part]).map(words => words.split(SLOT)))

/** A template in words: of each choice the first whose slots are all filled, or nothing. */
export function fillTemplate(template: Template, slots: Slots, form: Form): string {
  const text = choicesOf(template, form)
    .map(choice => fillWords(choice.find(words => isFillable(words, slots)) ?? [], slots))
    .join('')
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
export function fillOwn(text: string, slots: Slots): string | null {
  const words = text.split(SLOT)
  return isFillable(words, slots) ? fillWords(words, slots) : null
}
