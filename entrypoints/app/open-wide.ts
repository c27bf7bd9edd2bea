import { browser } from 'wxt/browser'
import { sizeOf } from '../shared/size'
import { leaveForPanel } from './left-place'
import { addressOf, type Place } from './place'

/** What the browsers have besides the types that we use: Firefox the one, Chrome the other, a telephone neither. */
interface Panels {
  sidebarAction?: { open(): Promise<void> }
  sidePanel?: { open(options: { windowId: number }): Promise<void> }
}

/** Goes on with the same step where there is more room: from the popup in the side panel, from there in a tab. */
export async function openWide(place: Place): Promise<void> {
  const isOpen = sizeOf() === 'popup' && (await openPanel(place).catch(() => false))
  if (!isOpen) await browser.tabs.create({ url: tabOf(place) })
  if (sizeOf() === 'popup') window.close()
}

/** A sidebar opens in the click itself or not at all, so nothing is waited for before that. */
async function openPanel(place: Place): Promise<boolean> {
  const { sidebarAction, sidePanel } = browser as Panels
  const [, windowId] = await Promise.all([sidebarAction?.open(), currentWindow()])
  await leaveForPanel({ windowId, place })
  if (!sidebarAction) await sidePanel?.open({ windowId })
  return Boolean(sidebarAction ?? sidePanel)
}

async function currentWindow(): Promise<number> {
  const { id } = await browser.windows.getCurrent()
  if (id === undefined) throw new RangeError('This page is in no window.')
  return id
}

const tabOf = (place: Place): string => browser.runtime.getURL(`/tab.html${addressOf(place)}`)

/** Opens a child's seat in a window of its own, where no chat shows behind it; in a tab where there are no windows. */
export async function openChildSeat(seat: Place): Promise<void> {
  const url = tabOf(seat)
  try {
    await browser.windows.create({ url, type: 'popup', state: 'maximized' })
  } catch {
    // There are no windows on a telephone, and the browser may refuse one.
    await browser.tabs.create({ url })
  }
}
