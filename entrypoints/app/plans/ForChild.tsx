import { readCheckIn } from '@/utils/flow/store/read-hosting'
import type { CheckInStep } from '@/utils/model/check-in'
import { useLive } from '../../shared/use-live'
import { CheckInScreen } from './CheckInScreen'
import { FriendsScreen } from './FriendsScreen'
import type { PlansProps } from './plans-props'
import type { PlansView } from './plans-view'
import { ReachOutScreen } from './ReachOutScreen'
import { WhoFor } from './WhoFor'

type ChildView = Extract<PlansView, { at: 'friends' | 'check-in' | 'reach-out' }>

/** What is about one child: checking in, and messages to others. */
export function ForChild({ view, ...props }: PlansProps & { view: ChildView }) {
  const child = props.children.find(({ id }) => id === view.childId)
  const { value: checkIn } = useLive(
    async () => (view.childId && (await readCheckIn(view.childId))) || null,
    [view.childId]
  )
  if (!child) return <WhoFor {...props} onChild={childId => props.onView({ ...view, childId })} />
  if (checkIn === undefined) return null
  const onStep = async (step: CheckInStep) => (await props.onHost({ do: 'check-in', childId: child.id, step })).ok
  const shared = { ...props, child, checkIn, onStep }
  if (view.at === 'friends') return <FriendsScreen {...shared} />
  if (view.at === 'check-in') return <CheckInScreen key={child.id} {...shared} />
  return <ReachOutScreen key={`${child.id} ${view.reachOut}`} {...shared} reachOut={view.reachOut} />
}
