import { useEffect } from 'preact/hooks'
import { useSurface } from '@/components/basics/surface'
import { NoticeLine } from '@/components/left-out/NoticeLine'
import type { HostCommand } from '@/utils/messages/host-command'
import { runHost } from '../../shared/run-host'
import { useLive } from '../../shared/use-live'
import { findQuiet } from './find-quiet'

/** One calm line in the parent's list, or nothing. It is in no badge and in no notification. */
export function QuietLine({ onCheckIn }: { onCheckIn: (childId: string) => void }) {
  const { today } = useSurface()
  const { value: quiet } = useLive(() => findQuiet(today), [today])
  const childId = quiet?.child.id
  useEffect(() => {
    if (childId) void runHost({ do: 'notice', childId, step: { step: 'shown' } })
  }, [childId])
  if (!quiet || !childId) return null
  const run = (command: HostCommand) => void runHost(command)
  return (
    <NoticeLine
      childName={quiet.child.name}
      since={quiet.notice.since}
      onElsewhere={() => run({ do: 'met-friends', childId })}
      onCheckIn={() => onCheckIn(childId)}
      onNotNow={() => run({ do: 'notice', childId, step: { step: 'not-now' } })}
      onTurnOff={() => run({ do: 'notice', childId, step: { step: 'switch', isOn: false } })}
    />
  )
}
