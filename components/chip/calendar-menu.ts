import type { ChipStrings } from '@/components/strings/en/chip'
import type { CalendarLinks } from '@/utils/model/calendar'
import { make } from './make'

/**
 * A button and the short list that it opens: links that say where they go, and a file to save. The browser follows
 * them on the parent's own click. Escape, or the button again, closes the list.
 */
export function createCalendarMenu(links: CalendarLinks, strings: ChipStrings): HTMLElement {
  const button = make('button', { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'list' }, strings.calendar)
  const list = make(
    'ul',
    { id: 'list', 'aria-label': strings.calendarList, hidden: '' },
    ...[
      openLink(links.google, strings.google),
      openLink(links.outlook, strings.outlook),
      openLink(links.yahoo, strings.yahoo),
      fileLink(links.ics, strings)
    ].map(link => link && make('li', {}, link))
  )
  const menu = make('div', { class: 'menu' }, button, list)
  const toggle = (isOpen: boolean) => {
    list.hidden = !isOpen
    button.setAttribute('aria-expanded', String(isOpen))
  }
  button.addEventListener('click', event => {
    if (event.isTrusted) toggle(list.hidden !== false)
  })
  menu.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || list.hidden) return
    toggle(false)
    button.focus()
  })
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) toggle(false)
  })
  return menu
}

/** Null for anything but a secure address: what a link holds comes out of a message. */
function openLink(href: string, text: string): HTMLElement | null {
  if (!href.startsWith('https://')) return null
  return trustedLink({ href, target: '_blank', rel: 'noreferrer noopener' }, text)
}

const fileLink = (ics: string, strings: ChipStrings): HTMLElement =>
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
