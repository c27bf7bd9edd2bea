import { browser } from 'wxt/browser'
import type { RemindWords } from '@/components/strings/en/remind'
import { remindWordsFor } from '@/components/strings/reminders'
import { baseOf } from '@/components/strings/tag'
import { type Reminder, reminderTimes } from '@/utils/act/remind/reminder-times'
import { findSleeping, findWaiting } from '@/utils/flow/store/find'
import { readInvitation } from '@/utils/flow/store/read'
import { longDay } from '@/utils/kit/format-day'
import { openCard } from './open-card'
import { type Moment, readMoment } from './reading-context'

export const REMINDERS_ALARM = 'reminders'
/** In `storage.local`: what is still to be shown. Firefox forgets alarms when it closes. */
const SCHEDULED = 'scheduledReminders'

/**
 * Shows what is due, and sets the one alarm for what comes next. A reminder whose time passed while the browser was
 * closed, or that could not be shown, comes at the next start or change; one whose time had passed when the invitation
 * came is not shown at all. One at a time, so that no plan is written over by an older one.
 */
export const scheduleReminders = (): Promise<void> => navigator.locks.request('reminders', showAndPlan)

async function showAndPlan(): Promise<void> {
  const moment = await readMoment()
  const before = await readScheduled()
  const all = (await canRemind(moment)) ? await allReminders(moment) : []
  const isNext = ({ at }: Reminder) => Date.parse(at) > Date.parse(moment.now)
  const due = all.filter(each => !isNext(each) && before.includes(nameOf(each)))
  const next = all.filter(isNext)
  await setAlarm(next)
  const isShown = await Promise.all(due.map(each => remind(each, moment.language)))
  const missed = due.filter((_, index) => !isShown[index])
  await browser.storage.local.set({ [SCHEDULED]: [...missed, ...next].map(nameOf) })
}

const nameOf = ({ about, invitationId, day }: Reminder): string => `${about} ${invitationId} ${day}`

async function readScheduled(): Promise<readonly string[]> {
  const { [SCHEDULED]: names } = await browser.storage.local.get(SCHEDULED)
  return Array.isArray(names) ? names : []
}

/** Off until the parent turns them on, and then only while the browser still allows them. */
const canRemind = ({ settings }: Moment): Promise<boolean> =>
  settings.reminders ? browser.permissions.contains({ permissions: ['notifications'] }) : Promise.resolve(false)

async function allReminders({ today }: Moment): Promise<Reminder[]> {
  const [waiting, sleeping] = await Promise.all([findWaiting(today), findSleeping()])
  return waiting.flatMap(invitation =>
    reminderTimes(
      invitation,
      sleeping.filter(({ invitationId }) => invitationId === invitation.id)
    )
  )
}

async function setAlarm(next: readonly Reminder[]): Promise<void> {
  const [first] = next.map(({ at }) => Date.parse(at)).sort((a, b) => a - b)
  await browser.alarms.clear(REMINDERS_ALARM)
  if (first !== undefined) await browser.alarms.create(REMINDERS_ALARM, { when: first })
}

/** Resolves to whether the browser took it. */
async function remind(reminder: Reminder, language: string): Promise<boolean> {
  try {
    await notify(reminder, language)
    return true
  } catch {
    return false
  }
}

async function notify(reminder: Reminder, language: string): Promise<void> {
  const invitation = await readInvitation(reminder.invitationId)
  const words = remindWordsFor(language)
  await browser.notifications.create(nameOf(reminder), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: titleOf(reminder, words, language),
    message: words.party(invitation?.facts.honoree?.value ?? null)
  })
}

/** The day is told in the variety of the words' own language that the family has. */
function titleOf({ about, day }: Reminder, words: RemindWords, language: string): string {
  if (about === 'sleep') return words.sleep
  const locale = baseOf(language) === baseOf(words.language) ? language : words.language
  return words.replyBy(longDay(day, locale))
}

/** Takes every reminder off the screen. The interface is there only while notifications are allowed. */
export async function clearNotifications(): Promise<void> {
  const shown = (await browser.notifications?.getAll()) ?? {}
  await Promise.all(Object.keys(shown).map(name => browser.notifications.clear(name)))
}

/** A click on a reminder opens its invitation. */
export async function onNotification(name: string): Promise<void> {
  const [, invitationId] = name.split(' ')
  await browser.notifications.clear(name)
  if (invitationId) await openCard(invitationId)
}
