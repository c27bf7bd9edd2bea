import recognizers from '@microsoft/recognizers-text-suite'
import type { When } from '@/utils/model/facts'
import { type Peer, type PeerDate, toDate } from './peer'

const { Culture, recognizeDateTime } = recognizers
const cultures = new Map(
  Object.entries({ en: Culture.EnglishOthers, es: Culture.Spanish, fr: Culture.French, pt: Culture.Portuguese })
)

const cultureOf = (lang: string, region: string): string =>
  lang === 'en' && region === 'US' ? Culture.English : (cultures.get(lang) ?? Culture.EnglishOthers)

/** `{ type: 'datetimerange', start: '2026-06-06 14:00:00', end: ... }` and its kin; past readings come first. */
type Value = Readonly<Record<string, string>>

const toWhen = (written: string): When => written.slice(0, 16).replace(' ', 'T')
const onDay = (time: string, ref: When): When => `${ref.slice(0, 10)}T${time.slice(0, 5)}`

function toPeerDate(value: Value, ref: When): PeerDate | null {
  const { type = '', start = value.value ?? value.end, end } = value
  if (start === undefined || start === 'not resolved') return null
  if (type === 'time' || type === 'timerange') return { start: onDay(start, ref), end: end ? onDay(end, ref) : null }
  return /^\d{4}-\d\d-\d\d/.test(start) ? { start: toWhen(start), end: end ? toWhen(end) : null } : null
}

/** Microsoft Recognizers, in the languages that its JavaScript has dates for. */
export const msRecognizers: Peer = {
  name: 'Recognizers',
  reads: lang => cultures.has(lang),
  read({ text, ref, lang, region }) {
    const found = recognizeDateTime(text, cultureOf(lang, region), undefined, toDate(ref))
    for (const { resolution } of found) {
      const values: readonly Value[] = resolution?.values ?? []
      const date = toPeerDate(values.at(-1) ?? {}, ref)
      if (date) return date
    }
    return null
  }
}
