import type { DateRole } from '@/utils/languages/language'
import type { Atom } from './atom'
import type { AssignedRole } from './roles'

const STARTS: ReadonlySet<DateRole> = new Set(['party', 'drop-off'])
const LEAVES: ReadonlySet<DateRole> = new Set(['pick-up', 'end'])

/**
 * "I pick them up at school at 4.15 and bring them home at 7", "leaving at 9, back by 6": where no hour is told as the
 * start, the first of two at which somebody is fetched or leaves begins the party.
 */
export function settleRoles(atoms: readonly Atom[], roles: readonly AssignedRole[]): readonly AssignedRole[] {
  const clocks = atoms.flatMap(({ kind }, i) => (kind === 'clock' ? [i] : []))
  const [first = -1, ...later] = clocks
  const is = (at: number, kinds: ReadonlySet<DateRole>) => kinds.has(roles[at]?.role ?? 'noise')
  const isStart =
    roles[first]?.role === 'pick-up' && !clocks.some(at => is(at, STARTS)) && later.some(at => is(at, LEAVES))
  return isStart ? roles.with(first, { role: 'party', isCued: false }) : roles
}
