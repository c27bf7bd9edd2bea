import { useState } from 'preact/hooks'
import { useSurface } from '@/components/basics/surface'
import { ChildDone } from '@/components/decide/ChildDone'
import { readChildren } from '@/utils/flow/store/read'
import type { Problem } from '../shared/run-command'
import { useLive } from '../shared/use-live'
import type { CardData } from './card-data'
import { findCard } from './find-card'
import { Seated } from './Seated'
import { SeatSurface } from './SeatSurface'

interface Props {
  invitationId: string
  childId: string
  toldByParent: boolean
  /** Back to the grown-up's side. */
  onGoOn: () => void
}

const readSeat = async (invitationId: string, childId: string) => {
  const [data, children] = await Promise.all([findCard(invitationId), readChildren()])
  return { data: data ?? null, child: children.find(({ id }) => id === childId) }
}

/** The child's place: their turn, or later the outcome. Nothing else of the invitation is in this document. */
export function ChildSeat({ invitationId, childId, toldByParent, onGoOn }: Props) {
  const [problem, setProblem] = useState<Problem | null>(null)
  const { value: seat } = useLive(() => readSeat(invitationId, childId), [invitationId, childId])
  if (seat === undefined) return null
  const { data, child } = seat
  return (
    <SeatSurface child={toldByParent ? undefined : child} problem={problem}>
      {data && child ? (
        <Seated data={data} child={child} toldByParent={toldByParent} onProblem={setProblem} onGoOn={onGoOn} />
      ) : (
        <Gone data={data} onGoOn={onGoOn} />
      )}
    </SeatSurface>
  )
}

/** The child or the invitation was removed in another window. */
function Gone({ data, onGoOn }: { data: CardData | null; onGoOn: () => void }) {
  const { child, invite } = useSurface().strings
  return <ChildDone band="8-12" heading={data ? child.gone : invite.gone} onGoOn={onGoOn} />
}
