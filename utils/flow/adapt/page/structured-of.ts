import { cleanLine } from '@/utils/kit/text'
import { MAX_NAME } from '@/utils/model/message'
import { type EventProperties, MAX_STRUCTURED, type Structured } from '@/utils/model/structured'

/**
 * What a page, or a part of it, marks up for machines: the text of its JSON-LD that speaks of a date, and the events of
 * schema.org's microdata and of h-event as plain properties. Bounded by `MAX_STRUCTURED`; undefined where there is none.
 * It is text, whatever it holds: nothing of it is run.
 */
export function structuredOf(root: ParentNode): Structured | undefined {
  const jsonLd = jsonLdOf(root)
  const events = [...eventsOf(root, MICRODATA, microdataOf), ...eventsOf(root, H_EVENT, microformatOf)].slice(0, pieces)
  if (jsonLd.length + events.length === 0) return undefined
  return { ...(jsonLd.length > 0 && { jsonLd }), ...(events.length > 0 && { events }) }
}

const { pieces, text: longest } = MAX_STRUCTURED

function jsonLdOf(root: ParentNode): string[] {
  return [...root.querySelectorAll('script[type="application/ld+json"]')]
    .map(script => script.textContent.trim())
    .filter(text => text.length <= longest && text.includes('startDate'))
    .slice(0, pieces)
}

function eventsOf(root: ParentNode, selector: string, read: (event: Element) => EventProperties): EventProperties[] {
  const found = [...root.querySelectorAll(selector)].slice(0, pieces)
  return found.map(read).filter(properties => Object.keys(properties).length > 0)
}

/** Most marked-up properties of one event that are looked at. */
const MOST_PROPERTIES = 60

const MICRODATA = '[itemscope][itemtype*="schema.org"][itemtype$="Event"]'

/** "startDate", "location.name": a property of a thing inside the event stands behind the name of that thing. */
function microdataOf(event: Element): EventProperties {
  const properties: Record<string, string> = {}
  for (const element of [...event.querySelectorAll('[itemprop]')].slice(0, MOST_PROPERTIES)) {
    const path = pathTo(event, element)
    const value = contentOf(element)
    if (path && value) properties[path] ??= value
  }
  return properties
}

/** How deep a thing inside a thing is looked for. */
const MOST_SCOPES = 4

/** Null for a property of another event inside this one, or of something deeper than any event has. */
function pathTo(event: Element, element: Element): string | null {
  const names = [nameOf(element)]
  let scope = element.parentElement?.closest('[itemscope]')
  for (let depth = 0; scope && scope !== event; depth++) {
    if (depth === MOST_SCOPES || scope.matches(MICRODATA)) return null
    names.unshift(nameOf(scope))
    scope = scope.parentElement?.closest('[itemscope]')
  }
  return names.includes('') ? null : names.join('.')
}

const nameOf = (element: Element): string => cleanLine(element.getAttribute('itemprop') ?? '', MAX_NAME)

/** A thing is its parts; only an address is one line as well. */
function contentOf(element: Element): string {
  if (!element.hasAttribute('itemscope')) return textOf(element)
  if (nameOf(element) !== 'address') return ''
  const parts = [...element.querySelectorAll('[itemprop]')].slice(0, MOST_PROPERTIES)
  return parts
    .map(textOf)
    .filter(part => part !== '')
    .join(', ')
}

const H_EVENT = '.h-event, .vevent'

/** Its own names and those of the older hCalendar, to the name that we know it by. */
const H_PROPERTIES: readonly (readonly [name: string, selector: string])[] = [
  ['name', '.p-name, .summary'],
  ['start', '.dt-start, .dtstart'],
  ['end', '.dt-end, .dtend'],
  ['location', '.p-location, .location'],
  ['address', '.p-street-address, .p-adr, .adr']
]

function microformatOf(event: Element): EventProperties {
  const properties: Record<string, string> = {}
  for (const [name, selector] of H_PROPERTIES) {
    const element = event.querySelector(selector)
    const value = element ? textOf(element) : ''
    if (value) properties[name] = value
  }
  return properties
}

/** What a machine is to read of an element; else what people see. */
function textOf(element: Element): string {
  const value = ['content', 'datetime', 'title'].map(name => element.getAttribute(name)).find(each => each)
  return cleanLine(value ?? element.textContent, MAX_NAME)
}
