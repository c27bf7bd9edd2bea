import { browser } from 'wxt/browser'
import { findSleeping } from '@/utils/flow/store/find'
import { countWaiting, readDecisions, readInvitation } from '@/utils/flow/store/read'
import { toInstant } from '@/utils/kit/time'
import type { When } from '@/utils/model/facts'
import { type Moment, readMoment } from './reading-context'

const QUIET = '#4a5a7a'
const WAKE_ALARM = 'wake'
/** A family is up by then. Wall clock. */
const MORNING = 'T07:00'

/**
 * How many invitations need an answer, on the toolbar icon; nothing where the parent wants none. One that is slept on
 * is not counted until its day.
 */
export async function showBadge(): Promise<void> {
  const moment = await readMoment()
  const waiting = moment.settings.badge ? await countAwake(moment) : 0
  await setBadge(waiting ? String(waiting) : '', 'name')
}

async function countAwake(moment: Moment): Promise<number> {
  const asleep = (await findSleeping()).filter(({ sleepUntil }) => sleepUntil !== null && sleepUntil > moment.today)
  await setWakeAlarm(
    asleep.flatMap(({ sleepUntil }) => sleepUntil ?? []),
    moment
  )
  const ids = [...new Set(asleep.map(({ invitationId }) => invitationId))]
  const isAsleep = await Promise.all(ids.map(id => sleepsWhole(id, moment.today)))
  return (await countWaiting(moment.today)) - isAsleep.filter(Boolean).length
}

async function setWakeAlarm(days: readonly When[], { zone }: Moment): Promise<void> {
  const [first] = [...days].sort()
  await browser.alarms.clear(WAKE_ALARM)
  if (first !== undefined) {
    await browser.alarms.create(WAKE_ALARM, { when: Date.parse(toInstant(first + MORNING, zone)) })
  }
}

/** Of those that count: one that still waits, and of which nothing else is open. */
async function sleepsWhole(invitationId: string, today: When): Promise<boolean> {
  const invitation = await readInvitation(invitationId)
  if (invitation?.standing !== 'waiting' || invitation.lastDay < today || invitation.origin === 'example') return false
  const decisions = await readDecisions(invitationId)
  return decisions.every(({ outcome, sleepUntil }) => outcome !== null || (sleepUntil !== null && sleepUntil > today))
}

/** The store does not open: said on the icon too, since nothing can be read until it does. */
export async function showTrouble(): Promise<void> {
  await setBadge('!', 'storeClosed')
}

async function setBadge(text: string, title: 'name' | 'storeClosed'): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: QUIET })
  await browser.action.setBadgeText({ text })
  await browser.action.setTitle({ title: browser.i18n.getMessage(title) })
}
