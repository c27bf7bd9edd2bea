import { chooseLanguage } from '@/utils/flow/detect/choose-language'
import { asMeant } from '@/utils/flow/extract/misspelt'
import { readAnyDate } from '@/utils/flow/extract/when/read-any-date'
import { readText } from '@/utils/flow/read-text'
import { addDays, isDayOnly, isWhen } from '@/utils/kit/time'
import { tokenize } from '@/utils/kit/tokens'
import { languages } from '@/utils/languages/languages'
import type { Facts, When } from '@/utils/model/facts'
import type { Reading } from '@/utils/model/reading'

/** A row that cannot be read; its id, where it has one. */
interface ErrorRow {
  id: string | null
  error: string
}

interface Row {
  id: string
  text: string
  /** Local time at which it was sent; null where nobody knows. */
  ref: string | null
  region: string
  /** BCP 47, a hint. */
  lang?: string
}

/** One line of messages: what it is, and every fact. */
export function readRow(line: string) {
  return guarded(line, row =>
    toAnswer(
      row.id,
      readText(
        { key: row.id, text: row.text, sender: null },
        { region: row.region, sentAt: row.ref, seenAt: null, ...hintOf(row) }
      )
    )
  )
}

/** One line of texts with dates: the first date, invitation or not. */
export function readDatesRow(line: string) {
  return guarded(line, row => {
    const tokens = tokenize(row.text)
    const language = chooseLanguage(tokens, languages, { region: row.region, ...hintOf(row) })
    const times = readAnyDate(asMeant(tokens, language), { language, sentAt: row.ref, region: row.region })
    return { id: row.id, start: times?.start?.value ?? null, end: times?.end?.value ?? null }
  })
}

const hintOf = ({ lang }: Row) => (lang === undefined ? {} : { language: lang })

function guarded<Answer>(line: string, read: (row: Row) => Answer): Answer | ErrorRow {
  let id: string | null = null
  try {
    const row: unknown = JSON.parse(line)
    if (typeof row !== 'object' || row === null) return { id, error: 'not an object' }
    if ('id' in row && typeof row.id === 'string') id = row.id
    return read(toRow(row))
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : 'unreadable' }
  }
}

function toRow(row: object): Row {
  const { id, text, ref, region, lang } = row as Record<string, unknown>
  if (typeof id !== 'string') throw new TypeError('"id" is not a string')
  if (typeof text !== 'string') throw new TypeError('"text" is not a string')
  const when = typeof ref === 'string' ? ref.slice(0, 16) : null
  if (when !== null && !isWhen(when)) throw new RangeError('"ref" is no local date and time')
  return {
    id,
    text,
    ref: when,
    region: typeof region === 'string' ? region : 'GB',
    ...(typeof lang === 'string' && { lang })
  }
}

function toAnswer(id: string, reading: Reading) {
  const party = reading.parties[0]
  const facts = party?.facts ?? {}
  return {
    id,
    isInvite: reading.class === 'invite',
    score: Number(reading.score.toFixed(4)),
    kind: facts.kind?.value ?? (reading.class === 'invite' ? 'other' : null),
    class: reading.class,
    lang: reading.language,
    honoree: facts.honoree?.value ?? null,
    age: facts.age?.value ?? null,
    start: facts.start?.value ?? null,
    end: facts.end ? toInclusive(facts.end.value) : null,
    venue: facts.venue?.value ?? null,
    address: facts.address?.value ?? null,
    rsvpBy: facts.replyBy?.value ?? null,
    rsvpTo: facts.replyTo?.value ?? null,
    flags: flagsOf(facts),
    ask: party?.questions ?? [],
    evidence: reading.evidence.map(source => source.words)
  }
}

/** People say the last day. */
export const toInclusive = (end: When): When => (isDayOnly(end) ? addDays(end, -1) : end)

/** Small print as the names that the scorer knows. */
function flagsOf(facts: Facts): string[] {
  const flags: [string, boolean][] = [
    ['gifts-none', facts.gifts?.value === 'none'],
    ['gifts-group', facts.gifts?.value === 'group'],
    ['drop-off', facts.parents?.value === 'drop-off'],
    ['parents-stay', facts.parents?.value === 'stay'],
    ['siblings-welcome', facts.siblings?.value === 'welcome'],
    ['siblings-no', facts.siblings?.value === 'not-this-time'],
    ['bring-item', facts.bring !== undefined],
    ['allergy-ask', facts.allergies !== undefined],
    ['sleepover', facts.kind?.value === 'sleepover'],
    ['pool', facts.kind?.value === 'pool']
  ]
  return flags.flatMap(([name, is]) => (is ? [name] : []))
}
