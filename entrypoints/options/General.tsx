import { useState } from 'preact/hooks'
import { useSurface } from '@/components/basics/surface'
import { GeneralSection } from '@/components/settings/GeneralSection'
import type { Settings } from '@/utils/model/family'
import { turnOnReminders } from '../shared/turn-on-reminders'
import { useMayNotify } from '../shared/use-grants'
import type { Run } from '../shared/use-run'

interface Props {
  settings: Settings
  onRun: Run
}

/** The family's clock, reminders and the number on the icon. */
export function General({ settings, onRun }: Props) {
  const { decide } = useSurface().strings
  const mayNotify = useMayNotify() ?? true
  const [isRefused, setRefused] = useState(false)
  const save = (change: Partial<Settings>) => onRun({ do: 'save-settings', settings: change })
  const turnReminders = async (isOn: boolean) => {
    if (isOn) return setRefused(!(await turnOnReminders()))
    setRefused(false)
    await save({ reminders: false, remindersOffered: true })
  }
  return (
    <GeneralSection
      settings={{ ...settings, reminders: settings.reminders && mayNotify }}
      problem={isRefused ? decide.remindRefused : null}
      onSave={change => void save(change)}
      onReminders={isOn => void turnReminders(isOn)}
    />
  )
}
