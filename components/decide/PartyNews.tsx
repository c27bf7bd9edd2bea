import type { Decision } from '@/utils/model/decision'
import type { Invitation } from '@/utils/model/invitation'
import { LiveNotice } from '../basics/LiveNotice'
import { useSurface } from '../basics/surface'
import { ChangeList } from '../invite/History'

interface Props {
  invitation: Invitation
  /** Null while nothing was said. */
  decision: Decision | null
}

/** The party is off or over, or was changed since the last word on it: said above the step, which stays as it is. */
export function PartyNews({ invitation, decision }: Props) {
  const { strings, today } = useSurface()
  const { invite, decide } = strings
  const { cancelled, lastDay, history } = invitation
  const changes = history.filter(({ knownAt }) => decision !== null && knownAt > decision.updatedAt)
  const isOver = lastDay < today
  const hasNews = cancelled || isOver || changes.length > 0
  return (
    <LiveNotice>
      {hasNews && (
        <>
          <p>{cancelled ? invite.cancelled : isOver ? invite.past : decide.partyChanged}</p>
          {!cancelled && !isOver && <ChangeList changes={changes} />}
          {decision?.child && <p>{decide.bothKept}</p>}
        </>
      )}
    </LiveNotice>
  )
}
