import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { useSurface } from '@/components/basics/surface'
import { SitesSection } from '@/components/settings/SitesSection'
import { originPattern } from '@/utils/kit/origin-pattern'
import type { Settings } from '@/utils/model/family'
import type { Site } from '@/utils/model/site'
import { customStates, siteStates } from '../shared/site-states'
import { turnOffSite } from '../shared/turn-off-site'
import { turnOnSite } from '../shared/turn-on-site'
import { useGrants } from '../shared/use-grants'
import type { Run } from '../shared/use-run'

interface Props {
  settings: Settings
  onRun: Run
}

const request = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [originPattern(origin)] }).catch(() => false)

/** Where messages may be read. Each permission is asked for in its own click. */
export function Sites({ settings, onRun }: Props) {
  const { strings } = useSurface()
  const grants = useGrants()
  const [isRefused, setRefused] = useState(false)
  if (!grants) return null
  const turn = async (site: Site, isOn: boolean) => {
    if (isOn) return setRefused(!(await turnOnSite(site)))
    setRefused(false)
    await turnOffSite(site)
  }
  const add = async (origin: string) => {
    const isNew = !settings.customSites.includes(origin)
    const wish = onRun({ do: 'add-site', origin })
    const isGranted = await request(origin)
    await wish
    setRefused(!isGranted)
    if (isNew && !isGranted) await onRun({ do: 'remove-site', origin })
  }
  return (
    <SitesSection
      sites={siteStates(grants, settings)}
      custom={customStates(grants, settings)}
      problem={isRefused ? strings.settings.refused : null}
      onSwitch={(site, isOn) => void turn(site, isOn)}
      onAdd={origin => void add(origin)}
      onRemove={origin => void onRun({ do: 'remove-site', origin })}
    />
  )
}
