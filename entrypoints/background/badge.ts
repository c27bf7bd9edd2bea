import { browser } from 'wxt/browser'
import { countWaiting } from '@/utils/flow/store/read'
import { readMoment } from './reading-context'

const QUIET = '#4a5a7a'

/** How many invitations need an answer, on the toolbar icon; nothing where the parent wants none. */
export async function showBadge(): Promise<void> {
  const { settings, today } = await readMoment()
  const waiting = settings.badge ? await countWaiting(today) : 0
  await setBadge(waiting ? String(waiting) : '', 'name')
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
