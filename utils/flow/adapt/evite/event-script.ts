import { cleanLine } from '@/utils/kit/text'
import { MAX_NAME } from '@/utils/model/message'
import type { EventProperties } from '@/utils/model/structured'

/** 2026-07. The page has no other data of the event. */
const MARK = 'window.evite_event'
/** Longest script that is read, in UTF-16 units. */
const LONGEST = 300_000

/**
 * The event as the page's own script states it: `window.evite_event = {...}`. The script's text is read as JSON and
 * never run. The names inside are guessed, so several are tried; null where none is there.
 */
export function readEventScript(page: Document): EventProperties | null {
  const scripts = [...page.querySelectorAll('script:not([src])')].map(script => script.textContent)
  const text = scripts.find(each => each.length <= LONGEST && each.includes(MARK))
  const event = text ? parseObject(text.slice(text.indexOf(MARK) + MARK.length)) : null
  return event ? toProperties(event) : null
}

/** The first object in a text, up to the brace that closes it. */
function parseObject(text: string): unknown {
  const start = text.indexOf('{')
  let depth = 0
  let isQuoted = false
  for (let i = start; i >= 0 && i < text.length; i++) {
    const letter = text.charAt(i)
    if (isQuoted && letter === '\\') i++
    else if (letter === '"') isQuoted = !isQuoted
    else if (!isQuoted && letter === '{') depth++
    else if (!isQuoted && letter === '}' && --depth === 0) return parse(text.slice(start, i + 1))
  }
  return null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function toProperties(event: unknown): EventProperties | null {
  const place = first(event, 'location', 'venue', 'place')
  const properties = {
    name: toLine(first(event, 'title', 'name', 'event_title')),
    startDate: toLine(first(event, 'start_datetime', 'start_date', 'startDate', 'start', 'datetime')),
    endDate: toLine(first(event, 'end_datetime', 'end_date', 'endDate', 'end')),
    location: toLine(isObject(place) ? first(place, 'name', 'venue', 'title') : place),
    address: toLine(first(place, 'street', 'address', 'address1', 'full_address'))
  }
  const known = Object.entries(properties).filter(([, value]) => value !== '')
  return properties.startDate === '' ? null : Object.fromEntries(known)
}

const first = (of: unknown, ...names: readonly string[]): unknown =>
  isObject(of) ? names.map(name => of[name]).find(value => value !== undefined && value !== null) : undefined

const toLine = (value: unknown): string => (typeof value === 'string' ? cleanLine(value, MAX_NAME) : '')
