import { useState } from 'preact/hooks'
import { useSurface } from '@/components/basics/surface'
import { KeepSection } from '@/components/settings/KeepSection'
import { exportEverything } from '@/utils/flow/store/read'
import type { Settings } from '@/utils/model/family'
import { saveFile } from '../shared/save-file'
import type { Run } from '../shared/use-run'

interface Props {
  settings: Settings
  onRun: Run
}

/** What is kept, taken along or deleted. */
export function Keep({ settings: { keepDays }, onRun }: Props) {
  const { strings, today } = useSurface()
  const [isDeleted, setDeleted] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const exportAll = async () => {
    const text = JSON.stringify(await exportEverything(), null, 2)
    saveFile(`shall-we-${today}.json`, 'application/json', text)
  }
  return (
    <KeepSection
      keepDays={keepDays}
      isDeleted={isDeleted}
      problem={hasFailed ? strings.basics.problems.failed : null}
      onKeepDays={days => void onRun({ do: 'save-settings', settings: { keepDays: days } })}
      onExport={() =>
        void exportAll().then(
          () => setFailed(false),
          () => setFailed(true)
        )
      }
      onDelete={() => void onRun({ do: 'delete-everything' }).then(setDeleted)}
    />
  )
}
