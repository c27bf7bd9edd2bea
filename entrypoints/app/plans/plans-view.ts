import { REACH_OUTS, type ReachOut } from '@/utils/model/check-in'
import { type HostView, hostQuery, readHostView } from '../host/host-view'

/** What a family plans, or does about a quiet stretch; the menu at first. `childId` is null while no child is named. */
export type PlansView =
  | { at: 'menu' }
  /** Messages that may be written now. */
  | { at: 'friends'; childId: string | null }
  | { at: 'check-in'; childId: string | null }
  | { at: 'reach-out'; childId: string | null; reachOut: ReachOut }
  | HostView

const isReachOut = (value: string | null): value is ReachOut => REACH_OUTS.some(reachOut => reachOut === value)

/** The step in an address: `?plans=` is the menu, `&for=ID` the child; null where the address is of something else. */
export function readPlansView(query: URLSearchParams): PlansView | null {
  const at = query.get('plans')
  const childId = query.get('for') || null
  const reachOut = query.get('about')
  if (at === null) return null
  if (at === 'friends' || at === 'check-in') return { at, childId }
  if (at === 'reach-out' && isReachOut(reachOut)) return { at, childId, reachOut }
  return readHostView(query) ?? { at: 'menu' }
}

export function plansQuery(view: PlansView): Record<string, string> {
  switch (view.at) {
    case 'menu':
      return { plans: '' }
    case 'friends':
    case 'check-in':
      return { plans: view.at, for: view.childId ?? '' }
    case 'reach-out':
      return { plans: view.at, for: view.childId ?? '', about: view.reachOut }
    default:
      return hostQuery(view)
  }
}
