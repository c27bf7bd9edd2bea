import { useState } from 'preact/hooks'
import { useSurface } from '@/components/basics/surface'
import { ChildDone } from '@/components/decide/ChildDone'
import { ActivityCards } from '@/components/host/ActivityCards'
import { readChildren } from '@/utils/flow/store/read'
import { readGathering } from '@/utils/flow/store/read-hosting'
import type { Child } from '@/utils/model/family'
import type { Activity, Gathering } from '@/utils/model/gathering'
import type { Problem } from '../../shared/run-command'
import { runHost } from '../../shared/run-host'
import { useLive } from '../../shared/use-live'
import { SeatSurface } from '../SeatSurface'

interface Props {
  gatheringId: string
  /** Back to the grown-up's side. */
  onGoOn: () => void
}

interface Seat {
  gathering: Gathering
  child: Child
}

async function readSeat(gatheringId: string): Promise<Seat | null> {
  const [gathering, children] = await Promise.all([readGathering(gatheringId), readChildren()])
  const child = children.find(({ id }) => id === gathering?.childId)
  return gathering && child ? { gathering, child } : null
}

/** The child's place: they help to plan. Nobody else's name is in this document. */
export function PicksSeat({ gatheringId, onGoOn }: Props) {
  const { value: seat } = useLive(() => readSeat(gatheringId), [gatheringId])
  const [problem, setProblem] = useState<Problem | null>(null)
  if (seat === undefined) return null
  return (
    <SeatSurface child={seat?.child} problem={problem}>
      <Picks seat={seat} onProblem={setProblem} onGoOn={onGoOn} />
    </SeatSurface>
  )
}

interface PicksProps extends Pick<Props, 'onGoOn'> {
  seat: Seat | null
  /** Null once it went well. */
  onProblem: (problem: Problem | null) => void
}

function Picks({ seat, onProblem, onGoOn }: PicksProps) {
  const { host, child: words } = useSurface().strings
  const [ended, setEnded] = useState<string | null>(null)
  if (!seat || ended !== null) {
    return <ChildDone band={seat?.child.band ?? '8-12'} heading={ended ?? host.child.gone} onGoOn={onGoOn} />
  }
  const { gathering, child } = seat
  const pick = async (activity: Activity) => {
    const { ok, problem } = await runHost({ do: 'pick-activity', gatheringId: gathering.id, activity })
    onProblem(problem)
    if (ok) setEnded(host.child.thanks)
  }
  return (
    <ActivityCards
      band={child.band}
      offered={gathering.offered}
      onPick={activity => void pick(activity)}
      onDontMind={() => setEnded(words.thankYou)}
      onStop={() => setEnded(words.stopped)}
    />
  )
}
