import type { Token } from '@/utils/kit/tokens'
import type { People } from '@/utils/languages/language'
import { isInAny, words } from '../words'

/** Where a name begins with what people call its bearer: "Mrs Naidoo", "Oma Helga", "Monsieur et Madame Debruyne". */
export function titleStart(list: readonly Token[], first: number, people: People): number {
  const title = titleBefore(list, first, people)
  if (title === null) return first
  const isJoined = words(people.joiners).has(list[title - 1]?.key ?? '')
  return (isJoined ? titleBefore(list, title - 1, people) : null) ?? title
}

/** Behind the titles that stand at `at`: "Dr. Ferri"; `at` itself where none does. */
export function behindTitle(list: readonly Token[], at: number, people: People): number {
  if (!isTitle(list, at, people)) return at
  return list[at + 1]?.key === '.' && !list[at + 1]?.spaced ? at + 2 : at + 1
}

function titleBefore(list: readonly Token[], first: number, people: People): number | null {
  const isShort = list[first - 1]?.key === '.' && !list[first - 1]?.spaced
  const at = isShort ? first - 2 : first - 1
  return isTitle(list, at, people) ? at : null
}

/** "Oma Helga", but "meine Oma Helga", "mio padre Franco" and "la abuela Pilar" are called by their names. */
function isTitle(list: readonly Token[], at: number, { titles, kin, own, their }: People): boolean {
  const { key = '', kind } = list[at] ?? {}
  if (kind !== 'word') return false
  const before = list[at - 1]?.key ?? ''
  if (words(titles ?? '').has(key)) return !isInAny(before, [kin?.owners, their])
  return words(kin?.names ?? '').has(key) && !isInAny(before, [own, kin?.articles, their])
}
