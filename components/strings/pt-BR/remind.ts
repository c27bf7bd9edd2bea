import type { RemindWords } from '../en/remind'

/** The texts of a reminder. */
export const remind: RemindWords = {
  language: 'pt-BR',
  replyBy: day => `Responder até ${day}`,
  sleep: 'Você queria decidir hoje',
  party: name => (name === null ? 'Convite para uma festa' : `Festa: ${name}`)
}
