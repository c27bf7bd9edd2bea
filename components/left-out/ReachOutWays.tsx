import type { ReachOut } from '@/utils/model/check-in'
import { Button } from '../basics/Button'
import { Fold } from '../basics/Fold'
import { useSurface } from '../basics/surface'
import './left-out.css'

interface ListProps {
  childName: string
  /** Those that are open, in order. */
  reachOuts: readonly ReachOut[]
  onReachOut: (reachOut: ReachOut) => void
}

/** Messages to choose from, all of one size. */
export function ReachOutList({ childName, reachOuts, onReachOut }: ListProps) {
  const { leftOut } = useSurface().strings
  return (
    <div class="plans-ways">
      {reachOuts.map(reachOut => (
        <Button key={reachOut} class="plans-way" onClick={() => onReachOut(reachOut)}>
          <span>{leftOut.reachOuts[reachOut]}</span>
          <span class="small soft">{leftOut.reachOutNotes[reachOut](childName)}</span>
        </Button>
      ))}
    </div>
  )
}

type Props = ListProps & { title: string }

/** What may be written now, and what is worth a thought before. */
export function ReachOutWays({ title, ...list }: Props) {
  const { leftOut } = useSurface().strings
  if (list.reachOuts.length === 0) return null
  return (
    <section class="stack stack-tight">
      <h2>{title}</h2>
      <ReachOutList {...list} />
      <p class="small soft">{leftOut.waysNote}</p>
      <Fold label={leftOut.beforeTitle}>
        <ul class="dashes">
          {leftOut.before.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Fold>
    </section>
  )
}
