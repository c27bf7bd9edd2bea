import { browser } from 'wxt/browser'
import { findOverBefore } from '@/utils/flow/store/find'
import { removeInvitations, removeUpdatesWithout } from '@/utils/flow/store/remove'
import { inTransaction } from '@/utils/flow/store/write'
import { removeDaysBefore } from '@/utils/flow/store/write-hosting'
import { addDays, toInstant } from '@/utils/kit/time'
import { forgottenBefore, readMoment } from './reading-context'
import { keepInvitedDays, tidyHosting } from './tidy-hosting'

export const TIDY_ALARM = 'tidy'
const MINUTES_IN_A_DAY = 1440
/** The quiet line looks back a year at most. */
const BARE_DAYS = 400

/** Set at every start, since Firefox forgets alarms when it closes. */
export async function setTidyAlarm(): Promise<void> {
  if (await browser.alarms.get(TIDY_ALARM)) return
  await browser.alarms.create(TIDY_ALARM, { periodInMinutes: MINUTES_IN_A_DAY })
}

/** Lets go of what is over for longer than the parent wants it kept. What has no day yet stays. */
export async function tidy(): Promise<void> {
  const moment = await readMoment()
  const limit = forgottenBefore(moment)
  if (limit === '') return
  const instant = toInstant(limit, moment.zone)
  await inTransaction(async () => {
    const over = await findOverBefore(limit, instant)
    await keepInvitedDays(over)
    await removeInvitations(over)
    await removeUpdatesWithout(instant)
    await tidyHosting(limit)
    await removeDaysBefore(addDays(moment.today, -BARE_DAYS))
  })
}
