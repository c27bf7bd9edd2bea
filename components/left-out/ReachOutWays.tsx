import type { ReachOut } from '@/utils/model/check-in'
import { Button } from '../basics/Button'
import { Fold } from '../basics/Fold'
import { useSurface } from '../basics/surface'
import './left-out.css'

interface Props {
  title: string
  childName: string
  /** Those that are open, in order. */
  reachOuts: readonly ReachOut[]
  onReachOut: (reachOut: ReachOut) => void
}

/** What may be written now, all of one size, and what is worth a thought before. */
export function ReachOutWays({ title, childName, reachOuts, onReachOut }: Props) {
  const { leftOut } = useSurface().strings
  if (reachOuts.length === 0) return null
  return (
    <section class="stack stack-tight">
      <h2>{title}</h2>
      <div class="plans-ways">
        {reachOuts.map(reachOut => (
          <Button key={reachOut} class="plans-way" onClick={() => onReachOut(reachOut)}>
            <span>{leftOut.reachOuts[reachOut]}</span>
            <span class="small soft">{leftOut.reachOutNotes[reachOut](childName)}</span>
          </Button>
        ))}
      </div>
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
