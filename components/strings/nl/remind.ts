import type { RemindWords } from '../en/remind'

/** The texts of a reminder. */
export const remind: RemindWords = {
  language: 'nl',
  replyBy: day => `Antwoord uiterlijk ${day}`,
  sleep: 'Je wilde vandaag beslissen',
  party: name => (name === null ? 'Uitnodiging voor een feestje' : `Feestje: ${name}`)
}
