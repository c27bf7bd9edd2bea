import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { useSurface } from '@/components/basics/surface'
import { ReminderOffer, type ReminderState } from '@/components/calendar/ReminderOffer'
import { addDays, dayOf } from '@/utils/kit/time'
import type { Settings } from '@/utils/model/family'
import type { Invitation } from '@/utils/model/invitation'
import { runCommand } from '../shared/run-command'

interface Props {
  invitation: Invitation
  settings: Settings
}

/** Asks in the same click that accepts; the browser shows its own question then. */
async function turnOnReminders(): Promise<ReminderState> {
  const isGranted = await browser.permissions.request({ permissions: ['notifications'] }).catch(() => false)
  const settings = { reminders: isGranted, remindersOffered: true }
  await runCommand({ do: 'save-settings', settings })
  return isGranted ? 'on' : 'refused'
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
      onAccept={() => void turnOnReminders().then(setState)}
      onDecline={decline}
    />
  )
}
