import type { CalendarLinks } from '@/utils/model/calendar'
import type { ChipWords } from '@/utils/model/chip'
import { make } from './make'

/** A button and the list that it opens, for a place each. */
export interface CalendarMenu {
  button: HTMLElement
  list: HTMLElement
}

/**
 * Links that say where they go, and a file to save; the browser follows them on the parent's own click. Escape, or the
 * button again, closes the list.
 */
export function createCalendarMenu(links: CalendarLinks, strings: ChipWords): CalendarMenu {
  const button = make('button', { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'list' }, strings.calendar)
  const list = make('ul', { id: 'list', 'aria-label': strings.calendarList, hidden: '' }, ...itemsOf(links, strings))
  const toggle = (isOpen: boolean) => {
    list.hidden = !isOpen
    button.setAttribute('aria-expanded', String(isOpen))
  }
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || list.hidden) return
    toggle(false)
    button.focus()
  }
  button.addEventListener('click', event => {
    if (event.isTrusted) toggle(list.hidden !== false)
  })
  const parts: HTMLElement[] = [button, list]
  for (const part of parts) part.addEventListener('keydown', closeOnEscape)
  return { button, list }
}

const itemsOf = (links: CalendarLinks, strings: ChipWords): (HTMLElement | null)[] =>
  [
    openLink(links.google, strings.google),
    openLink(links.outlook, strings.outlook),
    openLink(links.yahoo, strings.yahoo),
    fileLink(links.ics, strings)
  ].map(link => link && make('li', {}, link))

/** Null for anything but a secure address: what a link holds comes out of a message. */
function openLink(href: string, text: string): HTMLElement | null {
  if (!href.startsWith('https://')) return null
  return trustedLink({ href, target: '_blank', rel: 'noreferrer noopener' }, text)
}

const fileLink = (ics: string, strings: ChipWords): HTMLElement =>
  trustedLink(
    { href: `data:text/calendar;charset=utf-8,${encodeURIComponent(ics)}`, download: strings.fileName },
    strings.file
  )

/** A link that a script of the page cannot follow for the parent. */
function trustedLink(attributes: Readonly<Record<string, string>>, text: string): HTMLElement {
  const link = make('a', attributes, text)
  link.addEventListener('click', event => {
    if (!event.isTrusted) event.preventDefault()
  })
  return link
}
