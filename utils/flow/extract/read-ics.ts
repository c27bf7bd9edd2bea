import type { IcsEvent, IcsFile } from '@/utils/kit/ics'
import { cleanLine, cleanText } from '@/utils/kit/text'
import type { Fact, Facts, Source } from '@/utils/model/facts'
import { MAX_NAME } from '@/utils/model/message'
import type { PartyReading, Reading } from '@/utils/model/reading'

/** A calendar file, understood: one reading for each event. */
export interface IcsReading {
  events: readonly IcsEventReading[]
  /** Events beyond the limit. */
  unread: number
}

export interface IcsEventReading {
  key: string
  sequence: number
  /** The event in words; the sources of all facts point into it. Kept as the sighting's text. */
  text: string
  reading: Reading
}

/** Reads what an event says in free words: its title and description. */
export type ReadWords = (text: string) => Reading

/** Joins what the file states (time, place) with what its words say (whose party, small print). The file's own wins. */
export const readIcsFile = (file: IcsFile, keyOf: (event: IcsEvent) => string, readWords: ReadWords): IcsReading => ({
  events: file.events.map(event => readEvent(event, keyOf(event), readWords)),
  unread: file.unread
})

function readEvent(event: IcsEvent, key: string, readWords: ReadWords): IcsEventReading {
  const { sequence, isCancelled } = event
  const text = wordsOf(event)
  const words = readWords(text)
  const reading: Reading = {
    class: isCancelled ? 'cancel' : 'invite',
    score: 1,
    evidence: [],
    namesOccasion: true,
    language: words.language || 'en',
    parties: [toParty(event, text, key, words)]
  }
  return { key, sequence, text, reading }
}

const wordsOf = ({ summary, location, description }: IcsEvent): string =>
  [cleanLine(summary, MAX_NAME), cleanLine(location, MAX_NAME), cleanText(description, 2000)].filter(Boolean).join('\n')

function toParty(event: IcsEvent, own: string, messageKey: string, words: Reading): PartyReading {
  const source: Source = { messageKey, start: 0, end: own.length, words: own }
  const stated = <Value>(value: Value): Fact<Value> => ({ value, certainty: 'known', source, alternatives: [] })
  const { start: _start, end: _end, venue: _venue, address: _address, ...said } = words.parties[0]?.facts ?? {}
  const location = cleanLine(event.location, MAX_NAME)
  const facts: Facts = {
    ...ofMessage(said, messageKey),
    ...(event.start && { start: stated(event.start) }),
    ...(event.end && { end: stated(event.end) }),
    ...(location && { venue: stated(location) })
  }
  return { facts, questions: event.start ? [] : [{ about: 'start', why: 'missing' }] }
}

/** Facts whose sources carry the key of their event. */
function ofMessage(facts: Facts, messageKey: string): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      { ...fact, source: fact.source && { ...fact.source, messageKey } }
    ])
  )
}
