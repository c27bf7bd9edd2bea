import { useState } from 'preact/hooks'
import { useSurface } from '@/components/basics/surface'
import { ReminderOffer, type ReminderState } from '@/components/calendar/ReminderOffer'
import { addDays, dayOf } from '@/utils/kit/time'
import type { Settings } from '@/utils/model/family'
import type { Invitation } from '@/utils/model/invitation'
import { runCommand } from '../shared/run-command'
import { turnOnReminders } from '../shared/turn-on-reminders'

interface Props {
  invitation: Invitation
  settings: Settings
}

/** Reminders, offered once beside an invitation whose reply-by leaves time for one. */
export function Reminder({ invitation: { facts, origin, standing }, settings }: Props) {
  const { today } = useSurface()
  const [state, setState] = useState<ReminderState | null>(settings.remindersOffered ? null : 'offered')
  const replyBy = facts.replyBy && dayOf(facts.replyBy.value)
  if (
    !replyBy ||
    standing !== 'waiting' ||
    origin === 'example' ||
    state === null ||
    (settings.reminders && state === 'offered')
  )
    return null
  const remindOn = addDays(replyBy, -1)
  if (remindOn <= today) return null
  const decline = () => {
    setState(null)
    void runCommand({ do: 'save-settings', settings: { remindersOffered: true } })
  }
  return (
    <ReminderOffer
      replyBy={replyBy}
      remindOn={remindOn}
      state={state}
      onAccept={() => void turnOnReminders().then(isOn => setState(isOn ? 'on' : 'refused'))}
      onDecline={decline}
    />
  )
}
