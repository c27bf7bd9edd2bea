import type { RemindWords } from '../en/remind'

/** The texts of a reminder. */
export const remind: RemindWords = {
  language: 'de',
  replyBy: day => `Antwort bis ${day}`,
  sleep: 'Heute wolltet ihr entscheiden',
  party: name => (name === null ? 'Einladung zu einer Feier' : `Feier: ${name}`)
}
