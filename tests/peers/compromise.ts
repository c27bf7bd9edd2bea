import nlp from 'compromise'
import dates, { type DatesMethods } from 'compromise-dates'
import { fromDate, type Peer, peerDate } from './peer'

nlp.plugin(dates)
const TIMES = new Set(['time', 'hour', 'minute', 'second'])

/** compromise with compromise-dates, which reads English alone. */
export const compromise: Peer = {
  name: 'compromise',
  reads: lang => lang === 'en',
  read({ text, ref }) {
    const [first] = nlp<DatesMethods>(text)
      .dates({ today: ref.slice(0, 10), timezone: 'UTC' })
      .get()
    if (!first?.start) return null
    const hasTime = TIMES.has(first.unit ?? '')
    const end = first.end ? fromDate(new Date(first.end), hasTime) : null
    return peerDate(fromDate(new Date(first.start), hasTime), end)
  }
}
