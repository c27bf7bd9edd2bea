import type { DateRole } from '@/utils/languages/language'
import type { Atom } from '../atom'
import { isOr } from '../days/other-days'
import type { Day } from '../days/written-day'
import { HALF_DAY, minutesOf, minutesUntil } from '../hours/written-clock'
import type { Lexeme } from '../lexemes'
import type { ClockAtom } from '../moment'
import type { AssignedRole } from './assigned-role'
import { isBetween } from './role-behind'

const STARTS: ReadonlySet<DateRole> = new Set(['party', 'drop-off'])
const PARTY: AssignedRole = { role: 'party', isCued: false }
const NOISE: AssignedRole = { role: 'noise', isCued: false }
const LEAVES: ReadonlySet<DateRole> = new Set(['pick-up', 'end'])

/**
 * "I pick them up at school at 4.15 and bring them home at 7", "leaving at 9, back by 6": where no hour is told as the
 * start, the first of two at which somebody is fetched or leaves begins the party; so do both in one, "leaving 9 to 6".
 */
export function settleRoles(
  atoms: readonly Atom[],
  roles: readonly AssignedRole[],
  lexemes: readonly Lexeme[]
): readonly AssignedRole[] {
  const clocks = atoms.flatMap(({ kind }, i) => (kind === 'clock' ? [i] : []))
  const [first = -1, ...later] = clocks
  const is = (at: number, kinds: ReadonlySet<DateRole>) => kinds.has(roles[at]?.role ?? 'noise')
  const isOuting = (hasEnd(atoms[first]) && !isBetween(lexemes, atoms[first])) || later.some(at => is(at, LEAVES))
  const isTrip = isThereAndBack(atoms.slice(first - 1), roles.slice(first - 1))
  const isStart = is(first, LEAVES) && (isTrip || !clocks.some(at => is(at, STARTS))) && isOuting
  const settled = isStart
    ? roles.map((own, at) => (at <= first && LEAVES.has(own.role) ? PARTY : own))
    : isFetchedFirst(atoms, roles, clocks)
      ? roles.map((own, at) => turned(own, at === first))
      : withEndDays(atoms, roles)
  return settled.map((own, i) => {
    const isOfParty = [isVisit, isDayOfLeaving, isOnlyDay, isBehindBirthday].some(is => is(atoms, settled, i))
    if (isOfParty || isChoice(atoms, settled, i, lexemes)) return PARTY
    if (isBehindMoved(atoms, settled, i)) return NOISE
    const role = settled[i + 1]?.role === 'end' ? 'end' : 'pick-up'
    return isDayOfFetching(atoms, settled, i) ? { role, isCued: false } : own
  })
}

/** Longest time from being fetched to coming home, in minutes. */
const OUTING = 480

/** "Mum fetches you at 3 and brings you back at 7": by the host. */
function isFetchedFirst(
  atoms: readonly Atom[],
  roles: readonly AssignedRole[],
  [at = -1, to = -1, more]: readonly number[]
) {
  const [first, second] = [atoms[at], atoms[to]]
  if (more !== undefined || first?.kind !== 'clock' || second?.kind !== 'clock') return false
  const isBoth = roles[at]?.role === 'pick-up' && roles[to]?.role === 'drop-off'
  return isBoth && minutesUntil(first.clock, second.clock) <= OUTING
}

const turned = (own: AssignedRole, isFirst: boolean): AssignedRole =>
  isFirst ? PARTY : own.role === 'drop-off' ? { role: 'pick-up', isCued: true } : own

/** "Out: Saturday, 8am. Back: Sunday, 4pm": whatever hour is told behind them. */
const isThereAndBack = (atoms: readonly Atom[], roles: readonly AssignedRole[]): boolean =>
  ['day', 'clock', 'day', 'clock'].every((kind, i) => atoms[i]?.kind === kind && LEAVES.has(roles[i]?.role ?? 'noise'))

/** "The hall is booked on 20 June from 3 to 8": nobody answers from an hour to another. */
function isVisit(atoms: readonly Atom[], roles: readonly AssignedRole[], at: number): boolean {
  const [atom, hours] = [atoms[at], atoms[at + 1]]
  if (atom?.kind !== 'day' || roles[at]?.role !== 'reply-by' || hours?.kind !== 'clock' || !hours.endClock) return false
  const isAlone = !atoms.some(({ kind }, i) => kind === 'day' && STARTS.has(roles[i]?.role ?? 'noise'))
  return isAlone && hours.first - atom.next <= 1 && hours.sentence === atom.sentence
}

/** "We collect the girls from school on Friday (12.45) and bring them home at 5": the only day, before all hours. */
const isDayOfLeaving = (atoms: readonly Atom[], roles: readonly AssignedRole[], at: number): boolean =>
  at === 0 &&
  atoms[0]?.kind === 'day' &&
  roles[0]?.role === 'pick-up' &&
  roles[1]?.role === 'party' &&
  atoms.every(({ kind }, i) => i === 0 || kind === 'clock' || roles[i]?.role === 'reply-by')

/** "Starts 2.30, ends 5.30, Saturday 30 May": behind both hours the only day is that of the party. */
const isOnlyDay = (atoms: readonly Atom[], roles: readonly AssignedRole[], at: number): boolean =>
  atoms[at]?.kind === 'day' &&
  roles[at]?.role === 'end' &&
  (roles[at - 1]?.role === 'end' || hasEnd(atoms[at - 1])) &&
  atoms.every(({ kind }, i) => i === at || kind === 'clock' || roles[i]?.role === 'reply-by')

/** "She turns 6 on 12 March. On Saturday the 14th at 2.45 we go": of two days the one with an hour is no birthday. */
const isBehindBirthday = (atoms: readonly Atom[], roles: readonly AssignedRole[], at: number): boolean =>
  atoms[at]?.kind === 'day' &&
  roles[at]?.role === 'birthday' &&
  atoms[at + 1]?.kind === 'clock' &&
  [at - 1, at - 2].some(before => atoms[before]?.kind === 'day' && roles[before]?.role === 'birthday')

/** "Her birthday on either Sat 6th or Sun 7th June": of two days to choose from none is the birthday itself. */
function isChoice(
  atoms: readonly Atom[],
  roles: readonly AssignedRole[],
  at: number,
  lexemes: readonly Lexeme[]
): boolean {
  const [atom, other] = [atoms[at], atoms[at + 1]]
  const isOfBoth = roles[at]?.role === 'birthday' && roles[at + 1]?.role === 'party' && other?.kind === 'day'
  return isOfBoth && atom?.kind === 'day' && isOr(atom.next, other.first, lexemes)
}

const hasEnd = (atom: Atom | undefined): boolean => atom?.kind === 'clock' && atom.endClock !== null

/** "From 18h to 11h". */
const endsEarlier = ({ clock, endClock }: ClockAtom): boolean =>
  endClock !== null && minutesOf(clock) > HALF_DAY && minutesOf(endClock) <= HALF_DAY

/** "Dalle 18 di venerdì alle 10 di sabato": the day right behind the hour that ends is the last one. */
const withEndDays = (atoms: readonly Atom[], roles: readonly AssignedRole[]): readonly AssignedRole[] =>
  roles.map((own, i) => {
    const [atom, before] = [atoms[i], atoms[i - 1]]
    const isLast =
      atom?.kind === 'day' &&
      own.role === 'party' &&
      before?.kind === 'clock' &&
      (roles[i - 1]?.role === 'end' || endsEarlier(before))
    const isTouching = isLast && atom.first - before.next <= 1 && atom.sentence === before.sentence
    const hasDay = isTouching && firstPartyDay(atoms, roles) < i
    return hasDay ? { role: 'end', isCued: false } : own
  })

/** Days and hours behind the one that a party moves to. */
const MOVED = 4

/** "We move it to Sunday, on Saturday it will rain": another day behind the new one, without hours of its own. */
function isBehindMoved(atoms: readonly Atom[], roles: readonly AssignedRole[], at: number): boolean {
  const [atom, hour] = [atoms[at], atoms[at + 1]]
  if (atom?.kind !== 'day' || roles[at]?.role !== 'party') return false
  const moved = atoms
    .slice(Math.max(0, at - MOVED), at)
    .find(each => each.isMovedTo && atom.sentence - each.sentence <= 1)
  const hasHour = hour?.kind === 'clock' && hour.first - atom.next <= 1
  return moved?.kind === 'day' && !hasHour && isOther(moved.day, atom.day)
}

const isOther = (one: Day, other: Day): boolean => differ(one.weekday, other.weekday) || differ(one.day, other.day)

const differ = (one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other

/** Furthest that the hour of fetching stands from its day: "Sat after breakfast (about 10)". */
const FETCHED = 6

/** "Sat morning at 10 you can fetch them", "Saturday at 11 everybody has to be gone": the second day goes with its hour. */
function isDayOfFetching(atoms: readonly Atom[], roles: readonly AssignedRole[], at: number): boolean {
  const [atom, hour] = [atoms[at], atoms[at + 1]]
  if (atom?.kind !== 'day' || roles[at]?.role !== 'party' || hour?.kind !== 'clock') return false
  const isNear = hour.first - atom.next <= FETCHED && hour.sentence === atom.sentence
  return isNear && LEAVES.has(roles[at + 1]?.role ?? 'noise') && firstPartyDay(atoms, roles) < at
}

/** Its place among the dates; "we move at the end of June" and "Halloween party" name no day that a party begins on. */
function firstPartyDay(atoms: readonly Atom[], roles: readonly AssignedRole[]): number {
  const at = atoms.findIndex(
    (each, i) => each.kind === 'day' && !each.day.monthEnd && !each.day.holiday && roles[i]?.role === 'party'
  )
  return at < 0 ? atoms.length : at
}
