import type { RemindWords } from '../en/remind'

/** The texts of a reminder. */
export const remind: RemindWords = {
  language: 'es',
  replyBy: day => `Responder como tarde: ${day}`,
  sleep: 'Hoy querías decidir',
  party: name => (name === null ? 'Invitación a una fiesta' : `Fiesta: ${name}`)
}
