import { browser } from 'wxt/browser'
import { readSettings } from '@/utils/flow/store/read'
import { removeSiteStatusesBut } from '@/utils/flow/store/remove'
import { hostPatterns, originPattern } from '@/utils/kit/origin-pattern'
import { placeOf, type Sender } from './check-sender'
import { grantedPlaces, type Place, tabsOf } from './granted-sites'
import { whileNobodyWrites } from './reader-writes'
import { tellTabs } from './tell-reader'

const READER = 'reader'
const READER_FILE = 'content-scripts/reader.js'
const DOOR = 'door'
const DOOR_FILE = 'content-scripts/door.js'

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
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [READER, DOOR] })
  const ids = registered.map(({ id }) => id)
  if (ids.length) await browser.scripting.unregisterContentScripts({ ids })
  const scripts = [
    { id: READER, matches: patternsOf(places), js: [READER_FILE], allFrames: true },
    { id: DOOR, matches: doorsOf(places), js: [DOOR_FILE], allFrames: false }
  ].filter(({ matches }) => matches.length > 0)
  if (scripts.length === 0) return
  await browser.scripting.registerContentScripts(
    scripts.map(script => ({ ...script, runAt: 'document_idle' as const, persistAcrossSessions: true }))
  )
}

const patternsOf = (places: readonly Place[]): string[] => [...new Set(places.flatMap(({ patterns }) => [...patterns]))]

/** Hosts of which only some paths are read. */
function doorsOf(places: readonly Place[]): string[] {
  const patterns = patternsOf(places)
  return hostPatterns(patterns.filter(pattern => pattern !== originPattern(pattern))).filter(
    host => !patterns.includes(host)
  )
}

/** A registration does not reach pages that are open already; a reader that is there does not start again. */
async function startReaders(places: readonly Place[]): Promise<void> {
  const tabs = await tabsOf(places)
  await Promise.all(tabs.map(({ id }) => startReader(id)))
  const doors = doorsOf(places)
  const halls = doors.length ? await browser.tabs.query({ url: doors }) : []
  await Promise.all(halls.map(({ id }) => startIn(id, DOOR_FILE, false)))
}

/** From a page that became one that is read. Throws `NotAllowed` where it is none. */
export async function onEntered(sender: Sender): Promise<void> {
  await placeOf(sender)
  await startReader(sender.tab?.id)
}

const startReader = (tabId: number | undefined) => startIn(tabId, READER_FILE, true)

async function startIn(
  tabId: number | undefined,
  file: typeof READER_FILE | typeof DOOR_FILE,
  allFrames: boolean
): Promise<void> {
  if (tabId === undefined) return
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames }, files: [`/${file}`] })
  } catch {
    // The tab was closed, or shows the browser's own error page.
  }
}

/**
 * A place is gone: its readers leave the page as it was, and what they counted goes. Without the permission the browser tells no address, so every
 * tab hears what is still read, and each frame in it knows where it is.
 */
export async function stopReaders(): Promise<void> {
  const places = await grantedPlaces(await readSettings())
  tellTabs('stop', patternsOf(places), await browser.tabs.query({}))
  await whileNobodyWrites(() => removeSiteStatusesBut(places.map(({ key }) => key)))
  await reconcileSites()
}
