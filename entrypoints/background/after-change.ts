import { readSettings } from '@/utils/flow/store/read'
import { showBadge } from './badge'
import { grantedPlaces, tabsOf } from './granted-sites'
import { scheduleReminders } from './reminders'
import { tellTabs } from './tell-reader'

/**
 * What follows every change of an invitation; the change stands whatever comes of it. Our own pages see it by
 * themselves, through their live queries.
 */
export async function afterChange(): Promise<void> {
  await Promise.allSettled([showBadge(), scheduleReminders(), tellReaders()])
}

async function tellReaders(): Promise<void> {
  const places = await grantedPlaces(await readSettings())
  tellTabs('chipsChanged', undefined, await tabsOf(places))
}
