import type { RemindWords } from '../en/remind'

/** The texts of a reminder. */
export const remind: RemindWords = {
  language: 'it',
  replyBy: day => `Rispondere entro ${day}`,
  sleep: 'Oggi volevi decidere',
  party: name => (name === null ? 'Invito a una festa' : `Festa: ${name}`)
}
