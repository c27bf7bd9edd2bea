import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { useSurface } from '@/components/basics/surface'
import { GeneralSection } from '@/components/settings/GeneralSection'
import type { Settings } from '@/utils/model/family'
import type { Run } from './run'

interface Props {
  settings: Settings
  onRun: Run
}

/** The family's clock, reminders and the number on the icon. */
export function General({ settings, onRun }: Props) {
  const { decide } = useSurface().strings
  const [isRefused, setRefused] = useState(false)
  const save = (change: Partial<Settings>) => onRun({ do: 'save-settings', settings: change })
  const turnReminders = async (isOn: boolean) => {
    const isGranted = isOn && (await browser.permissions.request({ permissions: ['notifications'] }).catch(() => false))
    setRefused(isOn && !isGranted)
    await save({ reminders: isGranted, remindersOffered: true })
  }
  return (
    <GeneralSection
      settings={settings}
      problem={isRefused ? decide.remindRefused : null}
      onSave={change => void save(change)}
      onReminders={isOn => void turnReminders(isOn)}
    />
  )
}
