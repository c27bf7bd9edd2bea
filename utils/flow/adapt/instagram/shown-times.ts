import { lastingTime } from '../page/lasting-time'
import { paneTimes } from '../page/pane-times'
import { type PageTimeOptions, readPageTime } from '../page/read-page-time'
import * as at from './selectors'

export interface ShownTime {
  /** The same for all messages below one time. */
  shown: string
  /** ISO 8601; null in doubt. */
  instant: string | null
}

interface Stretch extends ShownTime {
  messages: Element[]
}

/**
 * A time stands above the messages that follow it and is the first one's. It counts for the others too if the next
 * time, or now, is on the same day: a conversation may go on past midnight.
 */
export function shownTimes(pane: Element): Map<Element, ShownTime> {
  const times = new Map<Element, ShownTime>()
  const stretches = stretchesOf(pane)
  for (const [i, { messages, shown, instant }] of stretches.entries()) {
    const next = stretches[i + 1]
    const end = next ? next.instant : new Date().toISOString()
    const isOneDay = instant !== null && end !== null && dayOf(instant) === dayOf(end)
    for (const [at, message] of messages.entries()) {
      times.set(message, { shown, instant: at === 0 || isOneDay ? instant : null })
    }
  }
  return times
}

const dayOf = (instant: string): string => new Date(instant).toDateString()

function stretchesOf(pane: Element): Stretch[] {
  const labels = [...pane.querySelectorAll(at.TIME)].map(labelOf)
  const options = paneTimes(pane.ownerDocument, labels)
  const stretches: Stretch[] = []
  for (const element of pane.querySelectorAll(`${at.TIME}, ${at.MESSAGE}`)) {
    if (element.matches(at.TIME)) stretches.push(stretchAt(labelOf(element), options))
    else stretches.at(-1)?.messages.push(element)
  }
  return stretches
}

function stretchAt(label: string, options: PageTimeOptions): Stretch {
  const instant = readPageTime(label, options)
  return { shown: lastingTime(label, instant), instant, messages: [] }
}

const labelOf = (time: Element): string => time.getAttribute('aria-label') ?? ''
