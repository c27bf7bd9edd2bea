import { useState } from 'preact/hooks'
import { CHILD_STANDS, type ChildStand, MAY_TELL, type MayTell } from '@/utils/model/check-in'
import type { Child } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { useSurface } from '../basics/surface'
import './left-out.css'

export interface Say {
  stand: ChildStand | null
  mayTell: readonly MayTell[]
}

interface Props {
  child: Child
  /** What was tapped before the popup closed; null where this is new. */
  begun: Say | null
  onChange: (say: Say) => void
  onDone: (stand: ChildStand, mayTell: readonly MayTell[]) => void
}

/** Who wants nothing written, or says nothing, has nothing that may be told. */
const TELLS: readonly ChildStand[] = ['fine', 'someone-over', 'be-asked']

/** What the child said in the talk, and what others may be told. Nothing is chosen before. */
export function CheckInSay({ child, begun, onChange, onDone }: Props) {
  const { leftOut } = useSurface().strings
  const [say, setSay] = useState<Say>(begun ?? { stand: null, mayTell: [] })
  const { stand, mayTell } = say
  const change = (next: Say) => {
    setSay(next)
    onChange(next)
  }
  const tells = stand !== null && TELLS.includes(stand)
  return (
    <section class="stack">
      <fieldset class="stack stack-tight">
        <legend class="choices-label">{leftOut.sayTitle(child.name)}</legend>
        <div class="plans-ways">
          {CHILD_STANDS.map(value => (
            <Button key={value} aria-pressed={value === stand} onClick={() => change({ ...say, stand: value })}>
              {leftOut.stands[value]}
            </Button>
          ))}
        </div>
      </fieldset>
      <p class="small soft">{leftOut.sayNote}</p>
      {tells && (
        <MayTellBoxes child={child} mayTell={mayTell} onChange={ticked => change({ ...say, mayTell: ticked })} />
      )}
      {stand && (
        <Button look="main" onClick={() => onDone(stand, tells ? mayTell : [])}>
          {leftOut.keepSay}
        </Button>
      )}
    </section>
  )
}

interface MayTellProps {
  child: Child
  mayTell: readonly MayTell[]
  onChange: (mayTell: readonly MayTell[]) => void
}

function MayTellBoxes({ child, mayTell, onChange }: MayTellProps) {
  const { leftOut } = useSurface().strings
  return (
    <fieldset>
      <legend>{leftOut.mayTellTitle(child.name)}</legend>
      {MAY_TELL.map(tell => (
        <label key={tell} class="check">
          <input
            type="checkbox"
            checked={mayTell.includes(tell)}
            onChange={event =>
              onChange(MAY_TELL.filter(each => (each === tell ? event.currentTarget.checked : mayTell.includes(each))))
            }
          />
          <span>{leftOut.mayTell[tell]}</span>
        </label>
      ))}
      <p class="small soft">{leftOut.mayTellNote}</p>
    </fieldset>
  )
}
