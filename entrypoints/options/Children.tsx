import { ChildrenSection } from '@/components/settings/ChildrenSection'
import { readChildren } from '@/utils/flow/store/read'
import { useLive } from '../shared/use-live'
import type { Run } from '../shared/use-run'

/** The family's children. */
export function Children({ onRun }: { onRun: Run }) {
  const { value: children } = useLive(readChildren, [])
  if (!children) return null
  return (
    <ChildrenSection
      children={children}
      onSave={(profile, id) => void onRun({ do: 'save-child', child: { ...profile, id: id ?? crypto.randomUUID() } })}
      onRemove={childId => void onRun({ do: 'remove-child', childId })}
    />
  )
}
