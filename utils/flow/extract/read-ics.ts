import type { IcsEvent, IcsFile } from '@/utils/kit/ics'
import { cleanLine, cleanText } from '@/utils/kit/text'
import type { Fact, Facts, Source } from '@/utils/model/facts'
import { MAX_NAME, MAX_TEXT } from '@/utils/model/message'
import type { PartyReading, Reading } from '@/utils/model/reading'

/** A calendar file, understood: one party for each event. */
export interface IcsReading {
  /** The file in words; the sources of all facts point into it. Kept as the sighting's text. */
  text: string
  reading: Reading
  /** Events beyond the limit. */
  unread: number
}

/** Reads what an event says in free words: its title and description. */
export type ReadWords = (text: string) => Reading

/** Joins what the file states (time, place) with what its words say (whose party, small print). The file's own wins. */
export function readIcsFile(file: IcsFile, messageKey: string, readWords: ReadWords): IcsReading {
  let text = ''
  let language = ''
  const parties = file.events.map(event => {
    const offset = text.length
    const own = wordsOf(event)
    const words = readWords(own)
    language ||= words.language
    text = `${text}${own}\n\n`.slice(0, MAX_TEXT)
    return toParty(event, own, offset, messageKey, words)
  })
  const isCancelled = file.events.length > 0 && file.events.every(event => event.isCancelled)
  const reading: Reading = {
    class: isCancelled ? 'cancel' : 'invite',
    score: 1,
    evidence: [],
    namesOccasion: true,
    language: language || 'en',
    parties
  }
  return { text: text.trimEnd(), reading, unread: file.unread }
}

const wordsOf = ({ summary, location, description }: IcsEvent): string =>
  [cleanLine(summary, MAX_NAME), cleanLine(location, MAX_NAME), cleanText(description, 2000)].filter(Boolean).join('\n')

function toParty(event: IcsEvent, own: string, offset: number, messageKey: string, words: Reading): PartyReading {
  const source: Source = { messageKey, start: offset, end: offset + own.length, words: own }
  const stated = <Value>(value: Value): Fact<Value> => ({ value, certainty: 'known', source, alternatives: [] })
  const { start: _start, end: _end, venue: _venue, address: _address, ...said } = words.parties[0]?.facts ?? {}
  const location = cleanLine(event.location, MAX_NAME)
  const facts: Facts = {
    ...shifted(said, offset),
    ...(event.start && { start: stated(event.start) }),
    ...(event.end && { end: stated(event.end) }),
    ...(location && { venue: stated(location) })
  }
  return { facts, questions: event.start ? [] : [{ about: 'start', why: 'missing' }] }
}

/** Facts whose sources point into one event's words, moved to its place in the whole text. */
function shifted(facts: Facts, offset: number): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      const source = fact.source && { ...fact.source, start: fact.source.start + offset, end: fact.source.end + offset }
      return [name, { ...fact, source }]
    })
  )
}
