import { useState } from 'preact/hooks'
import type { Child } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { Notice } from '../basics/Notice'
import { ChildPictureDrawing } from '../basics/pictures/ChildPictureDrawing'
import { useSurface } from '../basics/surface'
import { ChildForm } from './ChildForm'

interface Props {
  children: readonly Child[]
  /** Adds a child, or changes one; a new one has no id. */
  onSave: (child: Omit<Child, 'id'>, childId: string | null) => void
  onRemove: (childId: string) => void
}

/** The children of the family, each with a form of their own. */
export function ChildrenSection({ children, onSave, onRemove }: Props) {
  const { settings } = useSurface().strings
  const [isAdding, setAdding] = useState(false)
  const add = (profile: Omit<Child, 'id'>) => {
    setAdding(false)
    onSave(profile, null)
  }
  return (
    <section class="sheet stack">
      <div>
        <h2>{settings.children}</h2>
        <p class="small soft">{settings.childrenNote}</p>
      </div>
      {children.map(child => (
        <ChildItem key={child.id} child={child} onSave={onSave} onRemove={onRemove} />
      ))}
      {isAdding ? (
        <ChildForm child={null} onSave={add} onCancel={() => setAdding(false)} />
      ) : (
        <Button onClick={() => setAdding(true)}>{settings.addChild}</Button>
      )}
    </section>
  )
}

type ItemProps = Omit<Props, 'children'> & { child: Child }

function ChildItem({ child, onSave, onRemove }: ItemProps) {
  const { strings } = useSurface()
  const { settings } = strings
  const [doing, setDoing] = useState<'change' | 'remove' | null>(null)
  const save = (profile: Omit<Child, 'id'>) => {
    setDoing(null)
    onSave(profile, child.id)
  }
  if (doing === 'change') return <ChildForm child={child} onSave={save} onCancel={() => setDoing(null)} />
  return (
    <div class="stack stack-tight">
      <div class="row child-item">
        <ChildPictureDrawing picture={child.picture} />
        <span>
          <bdi>{child.name}</bdi>
          <br />
          <span class="small soft">{settings.bands[child.band]}</span>
        </span>
        <div class="row">
          <Button aria-label={settings.editChild(child.name)} onClick={() => setDoing('change')}>
            {strings.basics.change}
          </Button>
          <Button aria-label={settings.removeChild(child.name)} onClick={() => setDoing('remove')}>
            {strings.basics.remove}
          </Button>
        </div>
      </div>
      {doing === 'remove' && (
        <Notice live>
          <p>{settings.removeChildSure(child.name)}</p>
          <div class="row">
            <Button onClick={() => onRemove(child.id)}>{settings.removeChild(child.name)}</Button>
            <Button onClick={() => setDoing(null)}>{strings.basics.cancel}</Button>
          </div>
        </Notice>
      )}
    </div>
  )
}
