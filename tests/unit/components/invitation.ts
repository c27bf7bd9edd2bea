import type { Certainty, Fact } from '@/utils/model/facts'
import type { Invitation } from '@/utils/model/invitation'

/** A fact as it is read from a message that says these words. */
export const fact = <Value>(value: Value, words = 'words', certainty: Certainty = 'known'): Fact<Value> => ({
  value,
  certainty,
  source: { messageKey: 'message', start: 0, end: words.length, words },
  alternatives: []
})

/** Otto's party, two weeks after the day of `surface`. */
export const invitation = (change: Partial<Invitation> = {}): Invitation => ({
  id: 'party',
  origin: 'pasted',
  conversation: null,
  sender: 'Petra',
  addedAt: '2026-11-20T10:00:00Z',
  facts: {
    kind: fact('birthday' as const),
    honoree: fact('Otto'),
    start: fact('2026-12-05T15:00', 'on the 5th at three'),
    end: fact('2026-12-05T17:00'),
    replyBy: fact('2026-11-26')
  },
  questions: [],
  edits: {},
  history: [],
  cancelled: false,
  timeZone: 'Europe/London',
  sequence: 0,
  standing: 'waiting',
  lastDay: '2026-12-05',
  ...change
})
