import { Button } from '@/components/basics/Button'
import { useSurface } from '@/components/basics/surface'
import { Title } from '@/components/basics/Title'
import { WhoIsInvited } from '@/components/decide/WhoIsInvited'
import { ChildForm } from '@/components/settings/ChildForm'
import type { Child } from '@/utils/model/family'
import type { ViewProps } from './view'

/** No child is named yet: one is chosen, or added here. It never blocks. */
export function WhomToAsk({ data, onView, onRun }: ViewProps) {
  const { decide } = useSurface().strings
  const { children } = data
  const ask = (childId: string | null) => onView({ at: 'ask', childId })
  const add = async (profile: Omit<Child, 'id'>) => {
    const child = { ...profile, id: crypto.randomUUID() }
    if (await onRun({ do: 'save-child', child })) ask(child.id)
  }
  return (
    <section class="stack">
      <Title>{decide.addChildFirst}</Title>
      {children.length > 0 ? (
        <WhoIsInvited children={children} chosen={null} onChoose={ask} />
      ) : (
        <>
          <p>{decide.addChildNote}</p>
          <ChildForm child={null} onSave={profile => void add(profile)} />
          <Button look="quiet" onClick={() => onView({ at: 'card' })}>
            {decide.withoutChild}
          </Button>
        </>
      )}
    </section>
  )
}
