import { browser } from 'wxt/browser'
import { OPEN_INVITATION, SELECTED_TEXT } from '@/utils/messages/session'
import { sizeOf } from '../shared/size'
import type { Place } from './place'

/** In `storage.session`: the step that the panel of one window goes on with. */
const WIDE = 'openWide'

interface Wide {
  windowId: number
  place: Place
}

/** Leaves a step for the panel of a window, open already or not yet. */
export const leaveForPanel = (wide: Wide): Promise<void> => browser.storage.session.set({ [WIDE]: wide })

/** What was left for this page, taken once: by *Open wide* for a panel, by a chip or the context menu for a popup. */
export const takeLeft = (): Promise<Place | null> => (sizeOf() === 'panel' ? takeWide() : takeForPopup())

async function takeForPopup(): Promise<Place | null> {
  const left = await browser.storage.session.get([OPEN_INVITATION, SELECTED_TEXT])
  await browser.storage.session.remove([OPEN_INVITATION, SELECTED_TEXT])
  const { [OPEN_INVITATION]: invitationId, [SELECTED_TEXT]: text } = left
  if (typeof invitationId === 'string') return { at: 'card', invitationId }
  return typeof text === 'string' ? { at: 'paste', draft: { from: 'selection', text } } : null
}

async function takeWide(): Promise<Place | null> {
  const wide = (await browser.storage.session.get(WIDE))[WIDE] as Wide | undefined
  const { id } = await browser.windows.getCurrent()
  if (!wide || wide.windowId !== id) return null
  await browser.storage.session.remove(WIDE)
  return wide.place
}

/** Calls back with each step that is left for this panel while it is open. Returns how to stop that. */
export function onWide(show: (place: Place) => void): () => void {
  if (sizeOf() !== 'panel') return () => {}
  const look = (changes: object, area: string) => {
    if (area === 'session' && WIDE in changes) void takeWide().then(place => place && show(place))
  }
  browser.storage.onChanged.addListener(look)
  return () => browser.storage.onChanged.removeListener(look)
}
