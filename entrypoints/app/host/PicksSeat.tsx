import { useState } from 'preact/hooks'
import { Notice } from '@/components/basics/Notice'
import { useSurface } from '@/components/basics/surface'
import { ChildDone } from '@/components/decide/ChildDone'
import { ActivityCards } from '@/components/host/ActivityCards'
import { readChildren } from '@/utils/flow/store/read'
import { readGathering } from '@/utils/flow/store/read-hosting'
import type { Activity } from '@/utils/model/gathering'
import { runHost } from '../../shared/run-host'
import { useLive } from '../../shared/use-live'

interface Props {
  gatheringId: string
  /** Back to the grown-up's side. */
  onGoOn: () => void
}

const readSeat = async (gatheringId: string) => {
  const [gathering, children] = await Promise.all([readGathering(gatheringId), readChildren()])
  const child = children.find(({ id }) => id === gathering?.childId)
  return gathering && child ? { gathering, child } : null
}

/** The child's place: they help to plan. Nobody else's name is in this document. */
export function PicksSeat({ gatheringId, onGoOn }: Props) {
  const { host, child: words } = useSurface().strings
  const { value: seat } = useLive(() => readSeat(gatheringId), [gatheringId])
  const [ended, setEnded] = useState<string | null>(null)
  const [hasFailed, setFailed] = useState(false)
  if (seat === undefined) return null
  const pick = async (activity: Activity) => {
    const { ok } = await runHost({ do: 'pick-activity', gatheringId, activity })
    setFailed(!ok)
    if (ok) setEnded(host.child.thanks)
  }
  const heading = ended ?? (seat ? null : host.child.gone)
  return (
    <main class="page">
      {hasFailed && (
        <Notice live>
          <p class="child-line">{words.notKept}</p>
        </Notice>
      )}
      {seat && heading === null ? (
        <ActivityCards
          band={seat.child.band}
          offered={seat.gathering.offered}
          onPick={activity => void pick(activity)}
          onDontMind={() => setEnded(words.thankYou)}
          onStop={() => setEnded(words.stopped)}
        />
      ) : (
        <ChildDone band={seat?.child.band ?? '8-12'} heading={heading ?? host.child.gone} onGoOn={onGoOn} />
      )}
    </main>
  )
}
