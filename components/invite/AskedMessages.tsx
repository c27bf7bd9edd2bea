import type { Asked, Invitation } from '@/utils/model/invitation'
import { Button } from '../basics/Button'
import { Foreign } from '../basics/Foreign'
import { Notice } from '../basics/Notice'
import { useSurface } from '../basics/surface'
import { titleOf } from './title-of'

interface Props {
  invitation: Invitation
  onSettle: (messageKey: string, isSo: boolean) => void
}

/** More at once would be a list to work through. */
const MOST = 3

/** Messages that only the parent can place: nothing changes until they say so, and a party that is over needs nobody to. */
export function AskedMessages({ invitation, onSettle }: Props) {
  const { today } = useSurface()
  const isOver = invitation.lastDay < today
  const asked = isOver ? [] : (invitation.asked ?? []).slice(-MOST)
  return (
    <>
      {asked.map(each => (
        <AskedMessage key={each.messageKey} asked={each} invitation={invitation} onSettle={onSettle} />
      ))}
    </>
  )
}

function AskedMessage({ asked, invitation, onSettle }: Props & { asked: Asked }) {
  const { strings } = useSurface()
  const { invite } = strings
  const { why, messageKey, sender, own, words } = asked
  const title = invitation.facts.honoree ? titleOf(invitation.facts, strings) : null
  return (
    <Notice>
      <div class="stack stack-tight">
        <p>
          <Foreign text={own ? invite.youAsked : invite.somebodyWrote(sender)} max={120} />
        </p>
        <blockquote class="quote small">
          <Foreign text={words} max={300} />
        </blockquote>
        <p>
          <Foreign text={why === 'whose' ? invite.isItAbout(title) : invite.wasItAgreed} max={200} />
        </p>
        <div class="row">
          <Button onClick={() => onSettle(messageKey, true)}>{invite.settleYes[why]}</Button>
          <Button onClick={() => onSettle(messageKey, false)}>{invite.settleNo[why]}</Button>
        </div>
      </div>
    </Notice>
  )
}
