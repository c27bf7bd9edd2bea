import { useState } from 'preact/hooks'
import { useSurface } from '@/components/basics/surface'
import { CheckInGuide } from '@/components/left-out/CheckInGuide'
import { CheckInSaid } from '@/components/left-out/CheckInSaid'
import { CheckInSay, type Say } from '@/components/left-out/CheckInSay'
import { Heard, HeardWait } from '@/components/left-out/Heard'
import { ReachOutList, ReachOutWays } from '@/components/left-out/ReachOutWays'
import { openReachOuts } from '@/utils/act/host/check-in'
import type { CheckIn, CheckInStep, ReachOut } from '@/utils/model/check-in'
import { useBegun } from '../use-begun'
import type { CheckInProps } from './plans-props'

/**
 * How things are with a child: the talk, what they said, and what was heard from others. What they said holds while they
 * are asked again.
 */
export function CheckInScreen(props: CheckInProps) {
  const { child, checkIn } = props
  const [isAsking, setAsking] = useState(false)
  const stand = checkIn?.stand ?? null
  return (
    <>
      {stand === null || isAsking ? (
        <Talk key={child.id} {...props} onSaid={() => setAsking(false)} />
      ) : (
        <CheckInSaid child={child} stand={stand} onAnotherDay={() => setAsking(true)} />
      )}
      {checkIn && <Answered {...props} checkIn={checkIn} />}
    </>
  )
}

/** The guide, and what the child said, with what was tapped before the popup closed. */
function Talk({ child, onStep, onSaid }: CheckInProps & { onSaid: () => void }) {
  const begun = useBegun<Say>('check-in', 'say', child.id)
  const keep = async (said: Pick<Extract<CheckInStep, { step: 'says' }>, 'stand' | 'mayTell'>) => {
    if (!(await onStep({ step: 'says', ...said }))) return
    begun.forget()
    onSaid()
  }
  return (
    <>
      <CheckInGuide child={child} />
      {begun.form !== undefined && (
        <CheckInSay
          child={child}
          begun={begun.form}
          onChange={begun.keep}
          onDone={(stand, mayTell) => void keep({ stand, mayTell })}
        />
      )}
    </>
  )
}

const isToWhoAnswered = (reachOut: ReachOut): boolean => reachOut === 'answer-thanks' || reachOut === 'apology'

/** What may be written now; once an answer came, below the guide for telling the child. */
function Answered({ child, checkIn, onStep, onView }: CheckInProps & { checkIn: CheckIn }) {
  const { leftOut } = useSurface().strings
  const { askedWhom, hasHeard, stand } = checkIn
  const open = openReachOuts(checkIn)
  const shared = {
    childName: child.name,
    onReachOut: (reachOut: ReachOut) => onView({ at: 'reach-out', childId: child.id, reachOut })
  }
  if (hasHeard) {
    return (
      <Heard child={child} thanks={<ReachOutList {...shared} reachOuts={open.filter(isToWhoAnswered)} />}>
        <ReachOutWays
          {...shared}
          title={leftOut.furtherTitle(child.name)}
          reachOuts={open.filter(each => !isToWhoAnswered(each))}
        />
      </Heard>
    )
  }
  return (
    <>
      {askedWhom !== null && <HeardWait whom={askedWhom} onHeard={() => void onStep({ step: 'heard' })} />}
      {stand !== null && <ReachOutWays {...shared} title={leftOut.writeTitle} reachOuts={open} />}
    </>
  )
}
