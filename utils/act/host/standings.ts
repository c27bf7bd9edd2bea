import type { When } from '@/utils/model/facts'
import type { RotationFamily, Turn } from '@/utils/model/rotation'

type Families = readonly RotationFamily[]

/** How often a family's turn came, and when it was last; `order` settles what is left. */
interface Standing {
  turns: number
  last: When
  order: number
}
export type Standings = ReadonlyMap<string, Standing>

/** They may host twice running: those who offer the same had more turns. */
export const isBehind = ({ familyId, optIns }: RotationFamily, families: Families, standings: Standings): boolean => {
  const turnsOf = (id: string) => standings.get(id)?.turns ?? 0
  return families.some(each => offerOf(each) === offerOf({ optIns }) && turnsOf(each.familyId) > turnsOf(familyId))
}

const offerOf = ({ optIns }: Pick<RotationFamily, 'optIns'>): string => optIns.toSorted().join()

/** Fewest turns, then longest ago, then in the order of the list. */
export function next(families: Families, standings: Standings): string | null {
  const [first] = families
    .map(({ familyId }) => ({ familyId, ...(standings.get(familyId) ?? NEW) }))
    .toSorted((a, b) => a.turns - b.turns || a.last.localeCompare(b.last) || a.order - b.order)
  return first?.familyId ?? null
}

const NEW: Standing = { turns: 0, last: '', order: 0 }

/**
 * Turns so far. Who passed, was away or came later than others with the same offers is one turn behind them at most: what
 * was skipped is not to be paid back.
 */
export function standingsOf(families: Families, past: readonly Turn[]): Standings {
  const standings = new Map(families.map(({ familyId }, order) => [familyId, { ...NEW, order }]))
  const groups = Object.values(Object.groupBy(families, offerOf))
  for (const { day, hostId, helperId } of past) {
    for (const id of [hostId, helperId]) {
      const standing = id === null ? undefined : standings.get(id)
      if (standing) Object.assign(standing, { turns: standing.turns + 1, last: day })
    }
    for (const group of groups) catchUp((group ?? []).flatMap(({ familyId }) => standings.get(familyId) ?? []))
  }
  return standings
}

function catchUp(group: readonly Standing[]): void {
  const most = Math.max(...group.map(({ turns }) => turns))
  for (const standing of group) Object.assign(standing, { turns: Math.max(standing.turns, most - 1) })
}
