import sherlockjs from 'sherlockjs'
import { fromDate, type Peer, peerDate, toDate } from './peer'

/** Sherlock, which reads English alone. */
export const sherlock: Peer = {
  name: 'Sherlock',
  reads: lang => lang === 'en',
  read({ text, ref }) {
    sherlockjs._setNow(toDate(ref))
    const { startDate, endDate, isAllDay } = sherlockjs.parse(text)
    return startDate ? peerDate(fromDate(startDate, !isAllDay), endDate ? fromDate(endDate, !isAllDay) : null) : null
  }
}
