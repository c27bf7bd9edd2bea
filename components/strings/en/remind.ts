/** The texts of a reminder. They stand alone, since the background shows them and holds no other texts of the pages. */
export const remind = {
  language: 'en',
  replyBy: (day: string) => `Reply by ${day}`,
  sleep: 'You wanted to decide today',
  party: (name: string | null) => (name === null ? 'Invitation to a party' : `Party: ${name}`)
}

/** `language` is the tag of the words themselves (BCP 47); a party without a name is one of nobody named. */
export type RemindWords = typeof remind
