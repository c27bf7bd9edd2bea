import { chip as english } from '@/components/strings/en/chip'
import type { Chip, ChipWords } from '@/utils/model/chip'
import { createCalendarMenu } from './calendar-menu'
import styles from './chip.css?inline'
import { formatChipWhen, localeOf } from './format-chip'
import { make } from './make'
import { createMark } from './mark'
import { pageTheme } from './page-theme'

export interface ChipActions {
  onDecide(): void
  onDismiss(): void
}

/** Never registered as a custom element, so that the page cannot define it for us. */
export const CHIP_TAG = 'shall-we-chip'

/** Events that chat pages act on wherever they happen: rows open on a click, any key starts a message. */
const KEPT_FROM_THE_PAGE =
  'click dblclick mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup keypress copy cut paste'.split(
    ' '
  )

/**
 * The chip of one message as an element to put into the page, coloured for the place where it will stand. It shows
 * only what the message says, as text, and acts only on a person's own clicks and keys.
 */
export function createChip(chip: Chip, place: Element, actions: ChipActions, strings = english): HTMLElement {
  const host = make(CHIP_TAG as 'div')
  const theme = pageTheme(place)
  if (theme) host.dataset.theme = theme
  for (const type of KEPT_FROM_THE_PAGE)
    host.addEventListener(type, event => event.stopPropagation(), { passive: true })
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [styleSheet()]
  root.append(createContent(chip, strings, actions))
  return host
}

function createContent(chip: Chip, strings: ChipWords, actions: ChipActions): HTMLElement {
  const menu = chip.calendar && createCalendarMenu(chip.calendar, strings)
  const row = make(
    'div',
    { class: 'row' },
    make('p', {}, createMark(), make('strong', {}, strings.invitation), ...factsOf(chip, strings)),
    make(
      'div',
      { class: 'actions' },
      createButton(strings.decide, 'main', actions.onDecide),
      menu?.button ?? null,
      createButton(strings.dismiss, 'quiet', actions.onDismiss)
    )
  )
  const attributes = { class: 'chip', role: 'group', 'aria-label': strings.label, lang: strings.language }
  return make('div', attributes, row, menu?.list ?? null)
}

/** What, when and where, as far as the message says. */
function factsOf(chip: Chip, strings: ChipWords): HTMLElement[] {
  const locale = localeOf(navigator.languages, strings.language)
  const when = formatChipWhen(chip, strings, locale, new Date().getFullYear())
  return [chip.title, when, chip.place].flatMap(text => (text ? make('span', {}, make('bdi', {}, text)) : []))
}

function createButton(text: string, kind: string, act: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: kind }, text)
  button.addEventListener('click', event => {
    if (event.isTrusted) act()
  })
  return button
}

let sheet: CSSStyleSheet | null = null

/** One sheet for all chips of a page; constructed, since some pages refuse `<style>`. */
function styleSheet(): CSSStyleSheet {
  if (sheet) return sheet
  sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  return sheet
}
