import type { When } from '@/utils/model/facts'
import type { OptIn, Rotation, RotationFamily, Turn } from '@/utils/model/rotation'
import { isBehind, next, type Standings, standingsOf } from './standings'

type Families = readonly RotationFamily[]
type Plan = Pick<Rotation, 'families' | 'turns'>

/**
 * A season's dates with their hosts, in order of days: fewest turns, then longest ago. Dates that have a turn already keep
 * it. Helping counts as a turn. A date on which nobody can stays open for whoever likes. Pure.
 */
export function planTurns({ families, turns }: Plan, days: readonly When[]): Turn[] {
  const planned = turns.map(({ day }) => day)
  const added = [...new Set(days)].filter(day => !planned.includes(day))
  const open = added.map(day => ({ day, hostId: null, helperId: null, passedIds: [] }))
  return fill({ families, turns: [...turns, ...open] }, ({ day }) => added.includes(day))
}

/** The same turns with somebody else on one day: who skips or cancels has passed on this day, at no cost. */
export function passTurn({ families, turns }: Plan, day: When, who: string): Turn[] {
  const isTheirs = (turn: Turn) => turn.day === day && (turn.hostId === who || turn.helperId === who)
  const passed = turns.map(turn =>
    isTheirs(turn) ? { ...without(turn, who), passedIds: [...turn.passedIds, who] } : turn
  )
  return fill({ families, turns: passed }, turn => turns.some(each => each.day === turn.day && isTheirs(each)))
}

/** Somebody takes a date that is open, whatever they offer. */
export function takeTurn({ families, turns }: Plan, day: When, who: string): Turn[] {
  const taken = turns.map(turn => {
    if (turn.day !== day || turn.hostId !== null) return turn
    return { ...turn, hostId: who, passedIds: turn.passedIds.filter(id => id !== who) }
  })
  return fill({ families, turns: taken }, turn => turn.day === day)
}

/**
 * A family joins, or offers something else: from one day on their own turns that do not suit them any more go to others,
 * and what is open is offered anew. Every other turn stays as it was told.
 */
export function withOffer({ families, turns }: Plan, offer: RotationFamily, from: When): Plan {
  const { familyId } = offer
  const before = families.find(each => each.familyId === familyId)
  const all = before ? families.map(each => (each === before ? offer : each)) : [...families, offer]
  const isLost = (can: typeof canHost, day: When) => before !== undefined && can(before, day) && !can(offer, day)
  const kept = turns.map(turn => {
    const { day, hostId, helperId } = turn
    const isHostLost = day >= from && hostId === familyId && isLost(canHost, day)
    const isHelperLost = day >= from && helperId === familyId && isLost(canHelp, day)
    return isHostLost || isHelperLost ? without(turn, familyId) : turn
  })
  return { families: all, turns: fill({ families: all, turns: kept }, ({ day }) => day >= from) }
}

/** A family leaves: what they did stays counted for nobody, and their dates from one on go to others. */
export const withoutFamily = (rotation: Rotation, familyId: string, from: When): Rotation => {
  const families = rotation.families.filter(each => each.familyId !== familyId)
  const turns = rotation.turns.map(turn => (turn.day >= from ? without(turn, familyId) : turn))
  return { ...rotation, families, turns: fill({ families, turns }, ({ day }) => day >= from) }
}

const without = (turn: Turn, who: string): Turn => ({
  ...turn,
  hostId: turn.hostId === who ? null : turn.hostId,
  helperId: turn.helperId === who ? null : turn.helperId
})

/** Finds somebody for what is open on the wanted days, one after the other. Whoever is planned stays. */
function fill({ families, turns }: Plan, isWanted: (turn: Turn) => boolean): Turn[] {
  const filled = inOrder(turns)
  for (const [index, turn] of filled.entries()) {
    if (isWanted(turn)) filled[index] = fillTurn(turn, families, filled)
  }
  return filled
}

const inOrder = (turns: readonly Turn[]): Turn[] => turns.toSorted((a, b) => a.day.localeCompare(b.day))

/** All that is planned counts, before this day and after it. */
function fillTurn(turn: Turn, families: Families, turns: readonly Turn[]): Turn {
  const { day, passedIds } = turn
  const others = turns.filter(each => each.day !== day)
  const standings = standingsOf(families, others)
  const free = families.filter(({ familyId }) => !passedIds.includes(familyId))
  const hosts = free.filter(each => canHost(each, day))
  const hostId = turn.hostId ?? nextHost(hosts, turn, others, families, standings)
  if (hostId === null) return { ...turn, hostId, helperId: null }
  const helpers = free.filter(each => each.familyId !== hostId && canHelp(each, day))
  const isHelped = turn.helperId !== null && turn.helperId !== hostId
  return { ...turn, hostId, helperId: isHelped ? turn.helperId : next(helpers, standings) }
}

/** Nobody hosts twice running while others can, and who helps that day does not host it too. */
function nextHost(
  hosts: Families,
  { day, helperId }: Turn,
  others: readonly Turn[],
  families: Families,
  standings: Standings
): string | null {
  const near = [others.findLast(each => each.day < day)?.hostId, others.find(each => each.day > day)?.hostId]
  const apart = hosts.filter(each => !near.includes(each.familyId) || isBehind(each, families, standings))
  const isOther = ({ familyId }: RotationFamily) => familyId !== helperId
  const inTurn = [apart.filter(isOther), apart, hosts.filter(isOther), hosts].find(some => some.length > 0)
  return inTurn ? next(inTurn, standings) : null
}

const canHost = (family: RotationFamily, day: When): boolean => can(family, day, ['home', 'outdoors'])
const canHelp = (family: RotationFamily, day: When): boolean => can(family, day, ['food'])
const can = ({ optIns, notOn }: RotationFamily, day: When, wanted: readonly OptIn[]): boolean =>
  !notOn.includes(day) && !optIns.includes('not-now') && optIns.some(each => wanted.includes(each))
