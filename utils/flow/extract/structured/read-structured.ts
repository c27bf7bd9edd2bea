import type { Fact, Facts, Question, When } from '@/utils/model/facts'
import type { PartyReading } from '@/utils/model/reading'
import { MAX_STRUCTURED, type Structured } from '@/utils/model/structured'
import { readCalendarLink } from './read-calendar-link'
import { readJsonLd } from './read-json-ld'
import { readProperties } from './read-properties'
import type { StructuredEvent } from './structured-event'

/**
 * Every event that a message carries in a form for machines: JSON-LD, microdata, h-event, calendar links. `zone` is the
 * family's; null where the text's clock is all there is. Same day and hour twice is one event.
 */
export function readStructured(
  { jsonLd = [], events = [] }: Structured,
  links: readonly string[],
  zone: string | null
): StructuredEvent[] {
  const { pieces } = MAX_STRUCTURED
  const found = [
    ...jsonLd.slice(0, pieces).flatMap(text => readJsonLd(text, zone)),
    ...events.slice(0, pieces).map(properties => readProperties(properties, zone)),
    ...links.slice(0, pieces).flatMap(link => readCalendarLink(link, zone) ?? [])
  ].filter(({ start }) => start !== null)
  return found.filter((event, i) => found.findIndex(({ start }) => start === event.start) === i)
}

/** The one event that a message's only party is; several, or several parties, are no help. */
export function withStructured(parties: readonly PartyReading[], events: readonly StructuredEvent[]) {
  const [party, otherParty] = parties
  const [event, otherEvent] = events
  return party && !otherParty && event && !otherEvent ? [checked(party, event)] : parties
}

/** The machine's facts first; where the words say something else, both are kept, and the parent is asked. */
function checked({ facts, questions, ...rest }: PartyReading, event: StructuredEvent): PartyReading {
  const start = agreed(facts.start, event.start)
  const end = agreed(facts.end, event.end)
  const all: Facts = {
    ...facts,
    ...(start && { start }),
    ...(end && { end }),
    ...(!facts.venue && event.venue && { venue: stated(event.venue) }),
    ...(!facts.address && event.address && { address: stated(event.address) })
  }
  const open = stillOpen(questions, all)
  const asked = disagreements(all).filter(({ about }) => !open.some(question => question.about === about))
  return { ...rest, facts: all, questions: [...open, ...asked] }
}

/** It has no place in the words: it stands beside them. */
const stated = <Value>(value: Value): Fact<Value> => ({ value, certainty: 'known', source: null, alternatives: [] })

/** A day in one and the same day with its hour in the other agree. */
function agreed(said: Fact<When> | undefined, machine: When | null): Fact<When> | undefined {
  if (machine === null) return said
  if (!said) return stated(machine)
  if (said.value.startsWith(machine)) return { ...said, certainty: 'known' }
  if (machine.startsWith(said.value)) return { ...said, value: machine, certainty: 'known', alternatives: [] }
  if (said.alternatives.includes(machine)) return { ...said, value: machine, certainty: 'known', alternatives: [] }
  const alternatives = [...new Set([said.value, ...said.alternatives])]
  return { value: machine, certainty: 'implied', source: null, alternatives }
}

function stillOpen(questions: readonly Question[], { start, end, venue, address }: Facts): Question[] {
  return questions.filter(({ about }) => {
    if (about === 'start') return start?.certainty !== 'known' || start.value.length === 10
    if (about === 'venue') return !venue && !address
    return about !== 'end' || !end
  })
}

const disagreements = (told: Facts): Question[] =>
  (['start', 'end'] as const).flatMap(about =>
    told[about]?.certainty === 'implied' && told[about].alternatives.length > 0
      ? [{ about, why: 'choose' as const }]
      : []
  )
