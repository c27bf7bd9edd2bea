import { Choices } from '@/components/basics/Choices'
import { useSurface } from '@/components/basics/surface'
import { Title } from '@/components/basics/Title'
import { ChildForm } from '@/components/settings/ChildForm'
import type { Child } from '@/utils/model/family'
import type { PlansProps } from './plans-props'

type Props = Pick<PlansProps, 'children' | 'onRun'> & { onChild: (childId: string) => void }

/** Of several children one is chosen; where there is none yet, one is added here. */
export function WhoFor({ children, onRun, onChild }: Props) {
  const { leftOut, decide } = useSurface().strings
  const add = async (profile: Omit<Child, 'id'>) => {
    const child = { ...profile, id: crypto.randomUUID() }
    if (await onRun({ do: 'save-child', child })) onChild(child.id)
  }
  return (
    <section class="stack">
      <Title>{leftOut.addChildFirst}</Title>
      {children.length > 0 ? (
        <Choices
          label={leftOut.plansFor}
          isLabelHidden
          values={children.map(({ id }) => id)}
          chosen={null}
          name={childId => children.find(({ id }) => id === childId)?.name ?? ''}
          onChoose={onChild}
        />
      ) : (
        <>
          <p>{decide.addChildNote}</p>
          <ChildForm child={null} onSave={profile => void add(profile)} />
        </>
      )}
    </section>
  )
}
