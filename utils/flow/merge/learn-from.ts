import { fold } from '@/utils/kit/text'
import type { FactName } from '@/utils/model/facts'
import type { Edits, Invitation, Standing } from '@/utils/model/invitation'

/** An invitation that the family already has from a sender, with the texts of its messages. */
export interface Earlier extends Pick<Invitation, 'standing' | 'edits'> {
  texts: readonly string[]
}

/** What a new invitation begins with. */
export interface Learned {
  standing: Standing
  edits: Edits
}

const NOTHING: Learned = { standing: 'waiting', edits: {} }

/** Dates and ages are those of one party; they are never carried over to another. */
const OF_ONE_PARTY: readonly FactName[] = ['start', 'end', 'replyBy', 'age']

/**
 * What the parent's own corrections say of a new message by the same sender in the same words: put away if all such
 * ones were put away, with the corrected facts if they were corrected. Bringing one back, or undoing an edit, undoes
 * it. Nothing is kept for this but the invitations themselves.
 */
export function learnFrom(earlier: readonly Earlier[], text: string): Learned {
  const wording = wordingOf(text)
  const alike = earlier.filter(({ texts }) => texts.some(each => wordingOf(each) === wording))
  if (wording === '' || alike.length === 0) return NOTHING
  if (alike.every(({ standing }) => standing === 'dismissed')) return { standing: 'dismissed', edits: {} }
  const kept = alike.filter(({ standing }) => standing !== 'dismissed').map(({ edits }) => lasting(edits))
  return { standing: 'waiting', edits: Object.assign({}, ...kept) }
}

const lasting = (edits: Edits): Edits =>
  Object.fromEntries(Object.entries(edits).filter(([name]) => !OF_ONE_PARTY.includes(name as FactName)))

/** The words without case, accents, figures and signs: next week's message of a club says the same with another date. */
export const wordingOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L} ]/gu, '')
    .replace(/ +/g, ' ')
    .trim()
