import { browser } from 'wxt/browser'
import { sites } from '@/utils/flow/adapt/sites'
import { readSettings } from '@/utils/flow/store/read'
import { removeEverything } from '@/utils/flow/store/remove'
import { inTransaction, putSettings } from '@/utils/flow/store/write'
import { hostPatterns, originPattern } from '@/utils/kit/origin-pattern'
import type { Settings } from '@/utils/model/family'
import type { Site, SiteId } from '@/utils/model/site'
import { grantedPlaces } from './granted-sites'
import { whileNobodyWrites } from './reader-writes'
import { clearNotifications } from './reminders'
import { reconcileSites, stopReaders } from './sites'

const change = (changeOf: (settings: Settings) => Partial<Settings>): Promise<void> =>
  inTransaction(async () => {
    const settings = await readSettings()
    await putSettings({ ...settings, ...changeOf(settings) })
  })

export const saveSettings = (settings: Partial<Settings>): Promise<void> => change(() => settings)

/**
 * Notes whether the parent wants a site to be read. On: the page asks the browser in the same click, and the reader
 * starts when that is granted. Off: it is off here first, so that it stays so where the browser keeps the permission.
 * Sites may share a host, which the browser grants whole: then the others stay as they were.
 */
export async function switchSite(id: SiteId, isOn: boolean): Promise<void> {
  const site = sites.find(each => each.id === id)
  if (!site) return
  const off = isOn ? await neighboursOff(site) : [id]
  await change(({ sitesOff }) => ({
    sitesOff: [...sitesOff.filter(each => each !== id && !off.includes(each)), ...off]
  }))
  if (isOn) return reconcileSites()
  const { sitesOff } = await readSettings()
  const needed = sites.filter(each => !sitesOff.includes(each.id)).flatMap(hostsOf)
  const origins = hostsOf(site).filter(host => !needed.includes(host))
  if (origins.length) await giveBack({ origins })
  await stopReaders()
}

const hostsOf = ({ matches }: Site): string[] => hostPatterns(matches)

/** Sites on a host of this one that are not read now: the grant for this one is none for them. */
async function neighboursOff(site: Site): Promise<SiteId[]> {
  const hosts = hostsOf(site)
  const neighbours = sites.filter(each => each.id !== site.id && hostsOf(each).some(host => hosts.includes(host)))
  if (neighbours.length === 0) return []
  const granted = (await grantedPlaces(await readSettings())).map(({ key }) => key)
  return neighbours.map(each => each.id).filter(key => !granted.includes(key))
}

/** The page asks for the permission in the same click; the reader starts when it is granted. */
export async function addCustomSite(origin: string): Promise<void> {
  await change(({ customSites }) => ({ customSites: [...customSites.filter(each => each !== origin), origin] }))
  await reconcileSites()
}

/** Gives the permission back too, unless another address of the same host still needs it. */
export async function removeCustomSite(origin: string): Promise<void> {
  await change(({ customSites }) => ({ customSites: customSites.filter(each => each !== origin) }))
  const { customSites } = await readSettings()
  const pattern = originPattern(origin)
  if (customSites.every(each => originPattern(each) !== pattern)) await giveBack({ origins: [pattern] })
  await stopReaders()
}

/** Back to the first day: no row, no plan, no notification on the screen, no permission. Rows go when nobody reads any more. */
export async function deleteEverything(): Promise<void> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll()
  await Promise.all(origins.map(origin => giveBack({ origins: [origin] })))
  await stopReaders()
  await whileNobodyWrites(() =>
    Promise.all([removeEverything(), browser.storage.local.clear(), browser.storage.session.clear()])
  )
  await clearNotifications()
  if (permissions.includes('notifications')) await giveBack({ permissions: ['notifications'] })
}

/** Only what was asked for in a click can be given back; a build for tests holds its hosts for good. */
async function giveBack(permissions: { origins?: string[]; permissions?: ['notifications'] }): Promise<void> {
  try {
    await browser.permissions.remove(permissions)
  } catch {
    // The browser keeps it: it is one that the build requires.
  }
}
