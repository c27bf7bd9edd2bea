import type { Outcome } from '@/utils/model/decision'
import type { Child } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { useSurface } from '../basics/surface'

interface Props {
  outcome: Outcome
  /** For whom it was decided; null where that is the family. */
  child: Child | null
  /** The party is over, or off: nothing is left to ask or to change. */
  isOver?: boolean
  /** Null where there is nothing left to write either. */
  onReply: (() => void) | null
  /** What is next with the child, in words. */
  askLabel: string
  onAsk: () => void
  onChange: () => void
}

/** What was decided, and the ways on from there. Asking the child stays open until the party. */
export function Decided({ outcome, child, isOver = false, onReply, askLabel, onAsk, onChange }: Props) {
  const { decide } = useSurface().strings
  const isOpen = outcome === 'ask-first' && !isOver
  const reply = onReply && (
    <Button look={isOpen ? 'plain' : 'main'} onClick={onReply}>
      {decide.toTheReply}
    </Button>
  )
  return (
    <section class="stack stack-tight">
      <h2>{child ? decide.decidedFor(child.name, outcome) : decide.decided(outcome)}</h2>
      {isOver ? (
        reply
      ) : (
        <>
          <div class="options">
            {!isOpen && reply}
            <Button look={isOpen ? 'main' : 'plain'} onClick={onAsk}>
              {askLabel}
            </Button>
            {isOpen && reply}
          </div>
          <Button look="quiet" onClick={onChange}>
            {decide.changeOfMind}
          </Button>
        </>
      )}
    </section>
  )
}
