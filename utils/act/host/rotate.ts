import type { When } from '@/utils/model/facts'
import type { OptIn, Rotation, RotationFamily, Turn } from '@/utils/model/rotation'

type Families = readonly RotationFamily[]

/** How often a family's turn came, and when it was last; `order` settles what is left. */
interface Standing {
  turns: number
  last: When
  order: number
}
type Standings = ReadonlyMap<string, Standing>

/**
 * A season's dates with their hosts, in order of days: fewest turns, then longest ago. Dates that have a turn already keep
 * it. Helping counts as a turn. A date on which nobody can stays open for whoever likes. Pure.
 */
export function planTurns({ families, turns }: Pick<Rotation, 'families' | 'turns'>, days: readonly When[]): Turn[] {
  const planned = new Map(turns.map(turn => [turn.day, turn]))
  for (const day of [...new Set(days)].toSorted()) {
    if (!planned.has(day)) planned.set(day, turnOn(day, families, before(day, [...planned.values()]), []))
  }
  return inOrder([...planned.values()])
}

/** The same turns with somebody else on one day: who skips or cancels has passed on this day, at no cost. */
export function passTurn({ families, turns }: Pick<Rotation, 'families' | 'turns'>, day: When, who: string): Turn[] {
  return turns.map(turn => {
    if (turn.day !== day || (turn.hostId !== who && turn.helperId !== who)) return turn
    return turnOn(day, families, before(day, turns), [...turn.passedIds, who])
  })
}

/** Plans the days from one on once more, after families changed what they offer. Who passed on a day stays passed. */
export function replan({ families, turns }: Pick<Rotation, 'families' | 'turns'>, from: When): Turn[] {
  const done = turns.filter(({ day }) => day < from)
  for (const { day, passedIds } of inOrder(turns.filter(turn => turn.day >= from)))
    done.push(turnOn(day, families, inOrder(done), passedIds))
  return inOrder(done)
}

/** A family leaves: what they did stays counted for nobody, and their dates from one on go to others. */
export const withoutFamily = (rotation: Rotation, familyId: string, from: When): Rotation => {
  const families = rotation.families.filter(each => each.familyId !== familyId)
  return { ...rotation, families, turns: replan({ families, turns: rotation.turns }, from) }
}

const inOrder = (turns: readonly Turn[]): Turn[] => turns.toSorted((a, b) => a.day.localeCompare(b.day))
const before = (day: When, turns: readonly Turn[]): Turn[] => inOrder(turns).filter(turn => turn.day < day)

function turnOn(day: When, families: Families, past: readonly Turn[], passedIds: readonly string[]): Turn {
  const standings = standingsOf(families, past)
  const free = families.filter(({ familyId, notOn }) => !notOn.includes(day) && !passedIds.includes(familyId))
  const hosts = free.filter(offers(['home', 'outdoors']))
  const others = hosts.filter(each => each.familyId !== past.at(-1)?.hostId || isBehind(each, families, standings))
  const hostId = next(others.length > 0 ? others : hosts, standings)
  const helpers = free.filter(each => each.familyId !== hostId).filter(offers(['food']))
  return { day, hostId, helperId: hostId === null ? null : next(helpers, standings), passedIds }
}

const offers = (wanted: readonly OptIn[]) => (family: RotationFamily) =>
  !family.optIns.includes('not-now') && family.optIns.some(each => wanted.includes(each))

/** Nobody hosts twice running while others can, unless those who offer the same had more turns. */
const isBehind = ({ familyId, optIns }: RotationFamily, families: Families, standings: Standings): boolean => {
  const turnsOf = (id: string) => standings.get(id)?.turns ?? 0
  return families.some(each => offerOf(each) === offerOf({ optIns }) && turnsOf(each.familyId) > turnsOf(familyId))
}

const offerOf = ({ optIns }: Pick<RotationFamily, 'optIns'>): string => optIns.toSorted().join()

/** Fewest turns, then longest ago, then in the order of the list. */
function next(families: Families, standings: Standings): string | null {
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
function standingsOf(families: Families, past: readonly Turn[]): Standings {
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
