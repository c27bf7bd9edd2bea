import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { openStore } from '@/utils/flow/store/write'
import { gates } from '@/utils/languages/gates'
import { onMessage } from '@/utils/messages/protocol'
import { afterChange } from './after-change'
import { showTrouble } from './badge'
import { chipWords } from './chip-words'
import { createMenu, onMenu } from './menu'
import { onAwaitsAnswer } from './on-awaits-answer'
import { onCandidates, onChips, onSiteStatus } from './on-candidates'
import { onChipAction } from './on-chip'
import { onCommand } from './on-command'
import { onHost } from './on-host'
import { openChats } from './open-chats'
import { openWelcome } from './open-welcome'
import { putInChat, putInConversation } from './put-in-chat'
import { onNotification } from './reminders'
import { onEntered, reconcileSites, stopReaders } from './sites'
import { setTidyAlarm, TIDY_ALARM, tidy } from './tidy'

/** The border of this context. The store's own trouble is shown; the rest is for the next event to try again. */
async function run(work: () => Promise<unknown>): Promise<void> {
  try {
    await openStore()
  } catch {
    return showTrouble()
  }
  try {
    await work()
  } catch {
    // A tab that closed meanwhile, or a browser that is shutting down: nobody waits for an answer here.
  }
}

/** One that fails does not keep the others from it. */
async function start(): Promise<void> {
  await Promise.allSettled([reconcileSites(), setTidyAlarm(), tidy()])
  await afterChange()
}

/** Firefox forgets alarms when the extension is switched off, and tells nobody when it is on again. */
async function startAgain(): Promise<void> {
  if (!(await browser.alarms.get(TIDY_ALARM))) await run(start)
}

/** Wiring only: every listener is set at once, so that an event finds it when it wakes the worker. */
export default defineBackground(() => {
  onMessage('gateWords', () => gates)
  onMessage('chipWords', chipWords)
  onMessage('candidates', ({ data, sender }) => onCandidates(data, sender))
  onMessage('chips', ({ data, sender }) => onChips(data, sender))
  onMessage('awaitsAnswer', ({ data, sender }) => onAwaitsAnswer(data, sender))
  onMessage('chipAction', ({ data, sender }) => onChipAction(data, sender))
  onMessage('siteStatus', ({ data, sender }) => onSiteStatus(data, sender))
  onMessage('entered', ({ sender }) => onEntered(sender))
  onMessage('command', ({ data, sender }) => onCommand(data, sender))
  onMessage('putInChat', ({ data, sender }) => putInChat(data, sender))
  onMessage('putInConversation', ({ data, sender }) => putInConversation(data, sender))
  onMessage('openChats', ({ sender }) => openChats(sender))
  onMessage('host', ({ data, sender }) => onHost(data, sender))

  browser.runtime.onInstalled.addListener(() => run(createMenu))
  browser.runtime.onInstalled.addListener(() => run(start))
  browser.runtime.onInstalled.addListener(({ reason }) => run(() => openWelcome(reason)))
  browser.runtime.onStartup.addListener(() => run(start))
  browser.permissions.onAdded.addListener(() => run(onGranted))
  browser.permissions.onRemoved.addListener(() => run(onRevoked))
  browser.contextMenus.onClicked.addListener((info, tab) => run(() => onMenu(info, tab)))
  browser.alarms.onAlarm.addListener(({ name }) => run(() => onAlarm(name)))
  listenToNotifications()
  browser.permissions.onAdded.addListener(listenToNotifications)
  void startAgain()
})

/** A wish may be older than its permission: the popup closes when the browser asks. */
async function onGranted(): Promise<void> {
  await Promise.allSettled([reconcileSites(), afterChange()])
}

async function onRevoked(): Promise<void> {
  await Promise.allSettled([stopReaders(), afterChange()])
}

/** The alarm of the reminders needs nothing more: `afterChange` shows what is due. */
async function onAlarm(name: string): Promise<void> {
  await Promise.allSettled([name === TIDY_ALARM ? tidy() : undefined])
  await afterChange()
}

const onNotificationClicked = (name: string) => run(() => onNotification(name))

/** The interface is there only once the parent has allowed notifications. Adding one listener twice adds it once. */
function listenToNotifications(): void {
  browser.notifications?.onClicked.addListener(onNotificationClicked)
}
