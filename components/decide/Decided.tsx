import type { Outcome } from '@/utils/model/decision'
import type { Child } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { useSurface } from '../basics/surface'

interface Props {
  outcome: Outcome
  child: Child | null
  /** The party is over: nothing is left to ask, to write or to change. */
  isOver?: boolean
  onReply: () => void
  onAsk: () => void
  onChange: () => void
}

/** What was decided, and the ways on from there. Asking the child stays open until the party. */
export function Decided({ outcome, child, isOver = false, onReply, onAsk, onChange }: Props) {
  const { decide } = useSurface().strings
  return (
    <section class="stack stack-tight">
      <h2>{child ? decide.decidedFor(child.name, outcome) : decide.decided(outcome)}</h2>
      {!isOver && (
        <>
          <div class="options">
            <Button look="main" onClick={onReply}>
              {decide.toTheReply}
            </Button>
            <Button onClick={onAsk}>{decide.ask(child?.name ?? null)}</Button>
          </div>
          <Button look="quiet" onClick={onChange}>
            {decide.changeOfMind}
          </Button>
        </>
      )}
    </section>
  )
}
