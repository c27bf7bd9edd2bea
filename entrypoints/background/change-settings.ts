import { browser } from 'wxt/browser'
import { sites } from '@/utils/flow/adapt/sites'
import { readSettings } from '@/utils/flow/store/read'
import { inTransaction, putSettings, removeEverything } from '@/utils/flow/store/write'
import { originPattern } from '@/utils/kit/origin-pattern'
import type { Settings } from '@/utils/model/family'
import type { CustomSite, SiteId } from '@/utils/model/site'
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
 */
export async function switchSite(id: SiteId, isOn: boolean): Promise<void> {
  await change(({ sitesOff }) => {
    const others = sitesOff.filter(each => each !== id)
    return { sitesOff: isOn ? others : [...others, id] }
  })
  if (isOn) return reconcileSites()
  const matches = sites.find(site => site.id === id)?.matches ?? []
  if (matches.length) await giveBack({ origins: [...matches] })
  await stopReaders()
}

/** The page asks for the permission in the same click; the reader starts when it is granted. */
export async function addCustomSite(site: CustomSite): Promise<void> {
  await change(({ customSites }) => ({
    customSites: [...customSites.filter(({ origin }) => origin !== site.origin), site]
  }))
  await reconcileSites()
}

/** Gives the permission back too, unless another address of the same host still needs it. */
export async function removeCustomSite(origin: string): Promise<void> {
  await change(({ customSites }) => ({ customSites: customSites.filter(each => each.origin !== origin) }))
  const { customSites } = await readSettings()
  const pattern = originPattern(origin)
  if (customSites.every(each => originPattern(each.origin) !== pattern)) await giveBack({ origins: [pattern] })
  await stopReaders()
}

/** Back to the first day: no row, no plan, no notification on the screen, no permission. */
export async function deleteEverything(): Promise<void> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll()
  await Promise.all([removeEverything(), browser.storage.local.clear(), browser.storage.session.clear()])
  await clearNotifications()
  await Promise.all(origins.map(origin => giveBack({ origins: [origin] })))
  if (permissions.includes('notifications')) await giveBack({ permissions: ['notifications'] })
  await stopReaders()
}

/** Only what was asked for in a click can be given back; a build for tests holds its hosts for good. */
async function giveBack(permissions: { origins?: string[]; permissions?: ['notifications'] }): Promise<void> {
  try {
    await browser.permissions.remove(permissions)
  } catch {
    // The browser keeps it: it is one that the build requires.
  }
}
