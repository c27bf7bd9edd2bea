import type { Message } from '@/utils/model/message'
import type { Reading } from '@/utils/model/reading'

/** What reading needs to know of the family, never of the moment: a message is read against the time it was sent. */
export interface ReadingContext {
  /** IANA time zone of the family. */
  zone: string
  /** ISO 3166-1 country, for the order of day and month: `US` writes 7/12 for 12 July. */
  region: string
}

export type ReadableMessage = Pick<Message, 'key' | 'text' | 'sender' | 'sentAt'>

/** One message, understood. Pure, and never throws on what people or pages write. */
export function readMessage(message: ReadableMessage, _context: ReadingContext): Reading {
  const score = /\b(party|birthday|invite)/i.test(message.text) ? 0.6 : 0
  return {
    class: score > 0.5 ? 'invite' : 'other',
    score,
    evidence: [],
    language: 'en',
    parties: score > 0.5 ? [{ facts: {}, questions: [{ about: 'start', why: 'missing' }] }] : []
  }
}
