import { readDatesRow, readRow, toInclusive } from '@/scripts/read-row'
import { readText } from '@/utils/flow/read-text'
import type { When } from '@/utils/model/facts'
import type { Peer, PeerDate } from '../peers/peer'
import { FACTS, type Gold } from './gold'
import type { ChangeAnswer } from './score-changes'
import type { DateRow } from './score-dates'
import type { Answer } from './score-messages'

const NOTHING: Answer = {
  isInvite: false,
  class: null,
  ...(Object.fromEntries(FACTS.map(fact => [fact, null])) as Record<(typeof FACTS)[number], null>)
}

/** What the product says of a message, by the same way as `npm run read`. */
export function ourAnswer({ id, text, ref, hint, region }: Gold): Answer {
  const answer = readRow(JSON.stringify({ id, text, ref, lang: hint, region }))
  return 'error' in answer ? NOTHING : answer
}

/** What a change tells, as merging gets it: an hour may come without a day. */
export function ourChange({ id, text, ref, region = 'GB' }: Gold): ChangeAnswer {
  const { parties } = readText({ key: id, text, sender: null }, { region, sentAt: ref, seenAt: null })
  const { facts = {}, time } = parties[0] ?? {}
  return {
    start: facts.start?.value ?? hourOf(time?.start?.value),
    end: facts.end ? toInclusive(facts.end.value) : hourOf(time?.end?.value),
    rsvpBy: facts.replyBy?.value ?? null,
    venue: facts.venue?.value ?? null,
    address: facts.address?.value ?? null
  }
}

const hourOf = (time: string | undefined): string | null => (time ? `T${time}` : null)

/** The same for a date table, as `npm run read -- --dates`. */
export function ourDate(row: DateRow): { start: When | null; end: When | null } | null {
  const answer = readDatesRow(JSON.stringify(row))
  return 'error' in answer ? null : answer
}

/** What somebody would build with a date reader: a message with a party word and a date is an invitation. */
const PARTY_WORDS =
  /part(?:y|ies)|birthday|b-?day|invit|rsvp|sleepover|celebrat|geburtstag|feier|einlad|eingeladen|übernacht|anniversaire|goûter|fête|soirée|cumple|fiesta|festej|aniversário|festa|festinha|convid|compleanno|invito|feest|verjaardag|uitnodig|partij/i

/** Sent when nobody knows when: no relative date can be right then. */
const UNKNOWN_REF: When = '2026-05-12T18:00'

const REGIONS: Readonly<Record<string, string>> = { de: 'DE', fr: 'FR', es: 'ES', it: 'IT', pt: 'PT', nl: 'NL' }

export function peerAnswer(peer: Peer, { text, ref, lang, region = REGIONS[lang] ?? 'GB' }: Gold): Answer {
  const date = guarded(() => peer.read({ text, ref: ref ?? UNKNOWN_REF, lang, region }))
  return date && PARTY_WORDS.test(text) ? { ...NOTHING, isInvite: true, start: date.start, end: date.end } : NOTHING
}

export const peerDateOf = (peer: Peer, row: DateRow): PeerDate | null => guarded(() => peer.read(row))

/** A peer that throws says nothing. */
function guarded<Value>(read: () => Value): Value | null {
  try {
    return read()
  } catch {
    return null
  }
}
