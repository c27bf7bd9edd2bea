import { useState } from 'preact/hooks'
import { Button } from '@/components/basics/Button'
import { useSurface } from '@/components/basics/surface'
import { HandOver } from '@/components/decide/HandOver'
import { Prepare } from '@/components/decide/Prepare'
import type { DecideStep, Decision } from '@/utils/model/decision'
import type { Child } from '@/utils/model/family'
import { isBesidePage } from '../shared/size'
import { openChildSeat } from './open-wide'
import type { ViewProps } from './view'

interface Props extends ViewProps {
  child: Child
  decision: Decision | null
  onStep: (step: DecideStep) => Promise<boolean>
}

/** What a parent may want to settle first, and how the child gets the screen. */
export function HandingOver({ child, data, decision, onChild, onStep, onView, onRun }: Props) {
  const [isSeatOpen, setSeatOpen] = useState(false)
  const { id } = data.invitation
  const { decide } = useSurface().strings
  const open = () => {
    setSeatOpen(true)
    void openChildSeat({ at: 'child', invitationId: id, childId: child.id, toldByParent: false })
  }
  return (
    <>
      <HandOver
        child={child}
        isChatVisible={isBesidePage()}
        isSeatOpen={isSeatOpen}
        onFullScreen={open}
        onHere={() => onChild(child.id, false)}
        onTelling={() => onChild(child.id, true)}
      >
        <Prepare
          child={child}
          invitation={data.invitation}
          notPossible={decision?.notPossible ?? null}
          onEdit={edit => void onRun({ do: 'edit', invitationId: id, edit })}
          onAskHost={() => onView({ at: 'reply', childId: child.id, intent: 'ask' })}
          onNotPossible={because => void onStep({ step: 'not-possible', because })}
        />
      </HandOver>
      {decision?.isAskedAnew && <Button onClick={() => void onStep({ step: 'reopen' })}>{decide.lookAgain}</Button>}
    </>
  )
}
