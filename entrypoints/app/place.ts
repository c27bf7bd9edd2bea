import { REPLY_INTENTS, type ReplyIntent } from '@/utils/model/decision'
import type { Structured } from '@/utils/model/structured'
import { type PlansView, plansQuery, readPlansView } from './plans/plans-view'
import type { View } from './view'

/** Where the app stands. `start` is before it is known what waits. */
export type Place =
  | { at: 'start' }
  | { at: 'list' }
  | { at: 'paste'; draft?: Draft }
  /** The card itself without a `view`. */
  | { at: 'card'; invitationId: string; view?: View }
  | { at: 'child'; invitationId: string; childId: string; toldByParent: boolean }
  | { at: 'plans'; view: PlansView }
  /** The child's seat, where they read the words of a message before it goes. */
  | { at: 'reads'; childId: string }
  /** The child's seat, where they help to plan. */
  | { at: 'picks'; gatheringId: string }

const SEATS: readonly Place['at'][] = ['child', 'reads', 'picks']

/** Whether the screen belongs to a child: it is left by going on alone. */
export const isSeat = ({ at }: Place): boolean => SEATS.includes(at)

/** A text that somebody else than the parent's own hand brought here; it is not kept until the parent says so. */
export interface Draft {
  /** `selection` did not look like an invitation. */
  from: 'selection' | 'page'
  text: string
  structured?: Structured
}

const isIntent = (value: string | null): value is ReplyIntent => REPLY_INTENTS.some(intent => intent === value)

/**
 * A place from the address of a page: `?invitation=ID` is its card. One more name is the step, with the child's id or
 * nothing as its value: `&ask=`, `&later=`, `&reply=` (with `&intent=`), `&change`; `&child=ID` is the child's seat.
 * `?plans=` is what a family plans (see `plans-view.ts`);
 * `?reads=ID` is the seat of a child who reads a message first, `?picks=ID` of one who helps to plan a gathering.
 */
export function readPlace(search: string): Place {
  const query = new URLSearchParams(search)
  const invitationId = query.get('invitation')
  const childId = query.get('child')
  if (!invitationId) return readPlans(query)
  if (childId) return { at: 'child', invitationId, childId, toldByParent: query.has('told') }
  const view = readView(query)
  return { at: 'card', invitationId, ...(view && { view }) }
}

function readPlans(query: URLSearchParams): Place {
  const readerId = query.get('reads')
  const gatheringId = query.get('picks')
  if (readerId) return { at: 'reads', childId: readerId }
  if (gatheringId) return { at: 'picks', gatheringId }
  const view = readPlansView(query)
  return view ? { at: 'plans', view } : { at: 'start' }
}

function readView(query: URLSearchParams): View | null {
  const intent = query.get('intent')
  if (query.has('change')) return { at: 'card', isChanging: true }
  if (query.has('ask')) return { at: 'ask', childId: query.get('ask') || null }
  if (query.has('later')) return { at: 'later', childId: query.get('later') || null }
  if (query.has('reply') && isIntent(intent)) return { at: 'reply', childId: query.get('reply') || null, intent }
  return null
}

/** The address of a place, for `readPlace`; the list has that of the start, which finds what waits by itself. */
export const addressOf = (place: Place): string => `?${new URLSearchParams(toQuery(place))}`

function toQuery(place: Place): Record<string, string> {
  switch (place.at) {
    case 'card':
      return { invitation: place.invitationId, ...viewQuery(place.view) }
    case 'child':
      return { invitation: place.invitationId, child: place.childId, ...(place.toldByParent && { told: '' }) }
    case 'plans':
      return plansQuery(place.view)
    case 'reads':
      return { reads: place.childId }
    case 'picks':
      return { picks: place.gatheringId }
    default:
      return {}
  }
}

function viewQuery(view: View | undefined): Record<string, string> {
  if (!view) return {}
  if (view.at === 'card') return view.isChanging ? { change: '' } : {}
  return { [view.at]: view.childId ?? '', ...(view.at === 'reply' && { intent: view.intent }) }
}
