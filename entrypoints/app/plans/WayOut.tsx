import { useState } from 'preact/hooks'
import { LiveNotice } from '@/components/basics/LiveNotice'
import { useSurface } from '@/components/basics/surface'
import { ChildFirst } from '@/components/left-out/ChildFirst'
import { MessageOut } from '@/components/left-out/MessageOut'
import { isCleared, needsChildsOk } from '@/utils/act/host/check-in'
import type { ReachOut } from '@/utils/model/check-in'
import { isBesidePage } from '../../shared/size'
import { openChildSeat } from '../open-wide'
import type { Place } from '../place'
import type { CheckInProps } from './plans-props'
import { useReading, writeReading } from './reading-session'

interface Props extends CheckInProps {
  reachOut: ReachOut
  whom: string
  text: string
  onSent: () => void
}

/** Out of the screen by the parent's own hand, or first to the child, who reads the exact words. */
export function WayOut(props: Props) {
  const { child, checkIn, reachOut, whom, text, onStep, onView } = props
  const [isWhomMissing, setMissing] = useState(false)
  if (!isCleared(checkIn, reachOut, text)) return <First {...props} />
  const sent = async () => {
    setMissing(whom === '')
    if (whom === '' || !(await onStep({ step: 'asked', whom }))) return
    props.onSent()
    onView({ at: 'check-in', childId: child.id })
  }
  return (
    <MessageOut
      text={text}
      whom={whom}
      agreedBy={needsChildsOk(checkIn, reachOut) ? child.name : null}
      onSent={reachOut === 'question' ? () => void sent() : null}
      isWhomMissing={isWhomMissing && whom === ''}
    />
  )
}

function First({ child, checkIn, reachOut, whom, text, go }: Props) {
  const reading = useReading(child.id)
  const { basics } = useSurface().strings
  const [isSeatOpen, setSeatOpen] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const seat: Place = { at: 'reads', childId: child.id }
  const handOver = async (open: () => void) => {
    const next = { reachOut, whom, words: text, isOk: null, refused }
    const isKept = await writeReading(child.id, next).then(
      () => true,
      () => false
    )
    setFailed(!isKept)
    if (isKept) open()
  }
  const refused = reading?.refused ?? []
  const isWaiting = reading?.words === text && reading.isOk === null
  const hasAgreed = typeof checkIn?.agreedWords === 'string'
  return (
    <>
      <ChildFirst
        childName={child.name}
        news={refused.includes(text) ? 'not-ok' : hasAgreed ? 'changed' : null}
        isChatVisible={isBesidePage()}
        isSeatOpen={isSeatOpen && isWaiting}
        onFullScreen={() =>
          void handOver(() => {
            setSeatOpen(true)
            void openChildSeat(seat)
          })
        }
        onHere={() => void handOver(() => go(seat))}
      />
      <LiveNotice>{hasFailed && basics.problems.failed}</LiveNotice>
    </>
  )
}
