import { useSurface } from '@/components/basics/surface'
import { Title } from '@/components/basics/Title'
import { ReachOutWays } from '@/components/left-out/ReachOutWays'
import { openReachOuts } from '@/utils/act/host/check-in'
import { Closed } from './Closed'
import type { CheckInProps } from './plans-props'

/** Seeing friends: what may be written now, to one family at a time. */
export function FriendsScreen(props: CheckInProps) {
  const { child, checkIn, onView } = props
  const { leftOut } = useSurface().strings
  const reachOuts = openReachOuts(checkIn)
  return (
    <>
      <Title>{leftOut.seeFriends}</Title>
      {reachOuts.length === 0 && <Closed {...props} />}
      <ReachOutWays
        title={leftOut.writeTitle}
        childName={child.name}
        reachOuts={reachOuts}
        onReachOut={reachOut => onView({ at: 'reach-out', childId: child.id, reachOut })}
      />
    </>
  )
}
