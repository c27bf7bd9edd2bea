import type { RemindWords } from '../en/remind'

/** The texts of a reminder. */
export const remind: RemindWords = {
  language: 'fr',
  replyBy: day => `Réponse au plus tard : ${day}`,
  sleep: 'Vous vouliez décider aujourd’hui',
  party: name => (name === null ? 'Invitation à une fête' : `Fête : ${name}`)
}
