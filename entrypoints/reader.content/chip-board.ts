import { CHIP_TAG, createChip } from '@/components/chip/create-chip'
import type { ChipPlace, SiteReader } from '@/utils/flow/adapt/site-reader'
import type { Chip, ChipWords } from '@/utils/model/chip'

export interface ChipBoard {
  /** This element shows the message now; its chip, if there is one, is put there (again). */
  show(messageKey: string, element: Element): void
  /** The chips of all these messages: one that is not among `chips` has none any more. */
  update(messageKeys: readonly string[], chips: readonly Chip[]): void
  count(): number
  /** Takes every chip off the page. */
  clear(): void
}

export interface ChipEvents {
  onDecide(chip: Chip): void
  onDismiss(chip: Chip): void
}

interface Shown {
  element: Element
  host: HTMLElement | null
  /** The chip that `host` was made for. */
  made: Chip | null
}

export const isChip = (node: Node): boolean => node.nodeName.toLowerCase() === CHIP_TAG

/** The chips of the conversation on the screen. They come back when a virtual list fills an emptied row again. */
export function createChipBoard(reader: SiteReader, events: ChipEvents, words?: ChipWords): ChipBoard {
  const chips = new Map<string, Chip>()
  const shown = new Map<string, Shown>()

  function show(messageKey: string, element: Element): void {
    const entry = shown.get(messageKey)
    if (entry && entry.element !== element) entry.host?.remove()
    const isSame = entry?.element === element
    shown.set(messageKey, isSame ? entry : { element, host: null, made: null })
    place(messageKey)
  }

  function update(messageKeys: readonly string[], answer: readonly Chip[]): void {
    for (const key of messageKeys) chips.delete(key)
    for (const chip of answer) chips.set(chip.messageKey, chip)
    for (const key of messageKeys) place(key)
  }

  function place(messageKey: string): void {
    const entry = shown.get(messageKey)
    const chip = chips.get(messageKey) ?? null
    if (!entry) return
    const isUpToDate = JSON.stringify(entry.made) === JSON.stringify(chip)
    if (isUpToDate && (chip === null || (entry.host && entry.element.contains(entry.host)))) return
    entry.host?.remove()
    entry.host = chip && attach(chip, entry.element)
    entry.made = entry.host ? chip : null
  }

  function attach(chip: Chip, element: Element): HTMLElement | null {
    const place = placeIn(element)
    if (!place) return null
    const dismiss = () => {
      update([chip.messageKey], [])
      events.onDismiss(chip)
    }
    const actions = { onDecide: () => events.onDecide(chip), onDismiss: dismiss }
    const host = createChip(chip, place.parent, actions, words)
    place.parent.insertBefore(host, place.before)
    return host
  }

  /** One message that breaks the reader has no chip; the others have theirs. */
  function placeIn(element: Element): ChipPlace | null {
    try {
      return reader.placeChip(element)
    } catch {
      return null
    }
  }

  function clear(): void {
    for (const { host } of shown.values()) host?.remove()
    shown.clear()
    chips.clear()
  }

  return { show, update, count: () => chips.size, clear }
}
