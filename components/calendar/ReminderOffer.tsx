import type { When } from '@/utils/model/facts'
import { Button } from '../basics/Button'
import { formatSoon } from '../basics/format-when'
import { LiveNotice } from '../basics/LiveNotice'
import { Notice } from '../basics/Notice'
import { useSurface } from '../basics/surface'

export type ReminderState = 'offered' | 'on' | 'refused'

interface Props {
  replyBy: When
  /** The day on which the reminder would come. */
  remindOn: When
  state: ReminderState
  onAccept: () => void
  onDecline: () => void
}

/** Offers reminders once, beside the first invitation that has a reply-by. */
export function ReminderOffer({ replyBy, remindOn, state, onAccept, onDecline }: Props) {
  const { strings, today, locale } = useSurface()
  const day = formatSoon(remindOn, today, locale)
  const said = { offered: null, on: strings.decide.remindDone(day), refused: strings.decide.remindRefused }[state]
  return (
    <>
      {state === 'offered' && (
        <Notice>
          <p>{strings.decide.remindQuestion(formatSoon(replyBy, today, locale), day)}</p>
          <div class="row">
            <Button onClick={onAccept}>{strings.decide.remindYes}</Button>
            <Button look="quiet" onClick={onDecline}>
              {strings.basics.noThanks}
            </Button>
          </div>
        </Notice>
      )}
      <LiveNotice>{said}</LiveNotice>
    </>
  )
}
