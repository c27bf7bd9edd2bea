import { useEffect } from 'preact/hooks'
import { useSurface } from '@/components/basics/surface'
import { NoticeLine } from '@/components/left-out/NoticeLine'
import { type Notice, noticeOf } from '@/utils/act/host/notice-of'
import { readChildren } from '@/utils/flow/store/read'
import { readNotice, readNoticeEvents } from '@/utils/flow/store/read-hosting'
import type { HostCommand } from '@/utils/messages/host-command'
import type { When } from '@/utils/model/facts'
import type { Child } from '@/utils/model/family'
import { runHost } from '../../shared/run-host'
import { useLive } from '../../shared/use-live'

interface Quiet {
  child: Child
  notice: Notice
}

/** The first child of whom it may be said today; one line is enough for one day. */
async function findQuiet(today: When): Promise<Quiet | null> {
  for (const child of await readChildren()) {
    const settings = await readNotice(child.id)
    if (!settings?.isOn) continue
    const notice = noticeOf(settings, await readNoticeEvents(child.id), today)
    if (notice) return { child, notice }
  }
  return null
}

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
