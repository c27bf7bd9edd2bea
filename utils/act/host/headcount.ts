import { fold } from '@/utils/kit/text'
import type { When } from '@/utils/model/facts'
import type { Family, Partstat, Rsvp } from '@/utils/model/rsvp'

/** What one family answers, in all channels together. */
export interface HeadcountRow {
  familyId: string
  name: string
  /** Null while they have only added something. */
  partstat: Partstat | null
  children: number | null
  adults: number | null
  food: string
  by: When | null
  /** Conversations in which they answered. */
  where: readonly string[]
}

/** One line for the whole gathering. There is no list of who is late. */
export interface Totals {
  families: number
  children: number
  adults: number
  maybe: number
  /** The last day on which a maybe is decided. */
  maybeUntil: When | null
  /** Null where nobody said how many were asked. */
  noAnswer: number | null
  /** A family said yes and no number: it counts as one child. */
  isAtLeast: boolean
}

/**
 * One row for each family that answered, from the answers that the parent confirmed, in the order of the families. A later
 * answer replaces an earlier one, wherever it was given. Pure.
 */
export const headcount = (rsvps: readonly Rsvp[], families: readonly Family[]): HeadcountRow[] =>
  families.flatMap(family => {
    const own = rsvps.filter(({ state, familyId }) => state === 'confirmed' && familyId === family.id)
    return own.length > 0 ? [rowOf(family, inOrder(own))] : []
  })

const inOrder = (rsvps: readonly Rsvp[]): Rsvp[] =>
  rsvps.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.arrival - b.arrival)

function rowOf({ id, name }: Family, rsvps: readonly Rsvp[]): HeadcountRow {
  const empty: HeadcountRow = {
    familyId: id,
    name,
    partstat: null,
    children: null,
    adults: null,
    food: '',
    by: null,
    where: [...new Set(rsvps.flatMap(({ conversationKey }) => conversationKey ?? []))]
  }
  return rsvps.reduce(answer, empty)
}

/** Another status begins anew; the same one again, or none, adds what it says. */
function answer(row: HeadcountRow, { partstat, children, adults, food, by }: Rsvp): HeadcountRow {
  const isNew = partstat !== null && partstat !== row.partstat
  const base = isNew ? { ...row, children: null, adults: null, by: null } : row
  return {
    ...base,
    partstat: partstat ?? row.partstat,
    children: children ?? base.children,
    adults: adults ?? base.adults,
    food: food || base.food,
    by: by ?? base.by
  }
}

/** Everything in one line: "6 children, 2 adults, 1 maybe until Thu, 2 no answer". */
export function totalsOf(rows: readonly HeadcountRow[], invited: number | null): Totals {
  const coming = rows.filter(({ partstat }) => partstat === 'ACCEPTED')
  const maybes = rows.filter(({ partstat }) => partstat === 'TENTATIVE')
  const answered = rows.filter(({ partstat }) => partstat !== null)
  return {
    families: coming.length,
    children: sum(coming.map(({ children }) => children ?? 1)),
    adults: sum(coming.map(({ adults }) => adults ?? 0)),
    maybe: maybes.length,
    maybeUntil:
      maybes
        .flatMap(({ by }) => by ?? [])
        .toSorted()
        .at(-1) ?? null,
    noAnswer: invited === null ? null : Math.max(0, invited - answered.length),
    isAtLeast: coming.some(({ children }) => children === null)
  }
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/**
 * Whose an answer probably is, for the parent to confirm: the one family that writes under this name. Null where nobody
 * or several do: two parents of one name are told apart by the parent alone.
 */
export function likelyFamily(sender: string | null, families: readonly Family[]): string | null {
  const wanted = fold(sender ?? '')
  const found = families.filter(({ senders }) => wanted !== '' && senders.some(each => fold(each) === wanted))
  const [family, another] = found
  return family && !another ? family.id : null
}

/**
 * The family that a new name means: one of the same name that writes under the same name, or that nobody writes under
 * where none is known. Whoever differs in either is told apart by the parent.
 */
export function sameFamily(name: string, sender: string | null, families: readonly Family[]): Family | null {
  const isSender = ({ senders }: Family) =>
    sender === null ? senders.length === 0 : senders.some(each => fold(each) === fold(sender))
  const [family, another] = families.filter(each => fold(each.name) === fold(name) && isSender(each))
  return family && !another ? family : null
}
