import { type ComponentType, render } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { LiveNotice } from '@/components/basics/LiveNotice'
import { SurfaceContext } from '@/components/basics/surface'
import { localeFor, stringsFor } from '@/components/strings/strings'
import { readSettings } from '@/utils/flow/store/read'
import { browserZone, todayIn } from '@/utils/kit/time'
import type { Settings } from '@/utils/model/family'
import { type Size, setSize } from './size'
import { useLive } from './use-live'
import '@/components/basics/base.css'
import '@/components/basics/controls.css'

type Content = ComponentType<{ settings: Settings }>

/** Shows one of our pages, marked with the language that it speaks: the content waits for the settings, and says so where the store cannot be opened. */
export function showPage(Content: Content, size: Size = 'tab'): void {
  setSize(size)
  const root = document.getElementById('app')
  if (root) render(<Page Content={Content} />, root)
}

function Page({ Content }: { Content: Content }) {
  const { value: settings, hasFailed } = useLive(readSettings, [])
  const zone = settings?.timeZone ?? browserZone()
  const today = useToday(zone)
  const locale = localeFor(settings?.language ?? browser.i18n.getUILanguage(), ownLanguages())
  const strings = stringsFor(locale)
  useLayoutEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  if (!settings) {
    return (
      <main class="page">
        <LiveNotice>{hasFailed && strings.basics.storeClosed}</LiveNotice>
      </main>
    )
  }
  return (
    <SurfaceContext.Provider value={{ strings, locale, today, zone }}>
      <Content settings={settings} />
    </SurfaceContext.Provider>
  )
}

/** The browser's languages, its own first. */
const ownLanguages = (): string[] => [browser.i18n.getUILanguage(), ...navigator.languages]

/** A tab may stay open over midnight: the day is looked up again when it is shown again. */
function useToday(zone: string): string {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const look = () => setNow(new Date().toISOString())
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return todayIn(zone, now)
}
