import { browser } from 'wxt/browser'
import { readSettings } from '@/utils/flow/store/read'
import { grantedPlaces, type Place, tabsOf } from './granted-sites'
import { tellTabs } from './tell-reader'

const READER = 'reader'
const READER_FILE = 'content-scripts/reader.js'

/**
 * Brings the registered reader in line with what is granted and switched on. Registrations go with an update of the
 * extension, so this runs at every install, start and change of permissions. Two at once would register twice: the lock
 * puts them in a row.
 */
export const reconcileSites = (): Promise<void> =>
  navigator.locks.request('sites', async () => {
    const places = await grantedPlaces(await readSettings())
    await registerReader(places)
    await startReaders(places)
  })

async function registerReader(places: readonly Place[]): Promise<void> {
  const matches = [...new Set(places.flatMap(({ patterns }) => [...patterns]))]
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [READER] })
  if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [READER] })
  if (matches.length === 0) return
  await browser.scripting.registerContentScripts([
    { id: READER, matches, js: [READER_FILE], allFrames: true, runAt: 'document_idle', persistAcrossSessions: true }
  ])
}

/** A registration does not reach pages that are open already; a reader that is there does not start again. */
async function startReaders(places: readonly Place[]): Promise<void> {
  const tabs = await tabsOf(places)
  await Promise.all(tabs.map(({ id }) => startReader(id)))
}

async function startReader(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [`/${READER_FILE}`] })
  } catch {
    // The tab was closed, or shows the browser's own error page.
  }
}

/**
 * A place is gone: its readers leave the page as it was. Without the permission the browser tells no address, so every
 * tab hears it that is not of a place still granted.
 */
export async function stopReaders(): Promise<void> {
  const kept = await tabsOf(await grantedPlaces(await readSettings()))
  const ids = new Set(kept.map(({ id }) => id))
  const tabs = await browser.tabs.query({})
  tellTabs(
    'stop',
    tabs.filter(({ id }) => !ids.has(id))
  )
  await reconcileSites()
}
