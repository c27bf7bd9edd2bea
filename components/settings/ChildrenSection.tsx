import { useState } from 'preact/hooks'
import type { Child } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { Notice } from '../basics/Notice'
import { ChildPictureDrawing } from '../basics/pictures/ChildPictureDrawing'
import { useSurface } from '../basics/surface'
import { useFocusOnSwap } from '../basics/use-focus-on-swap'
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
  const { inside, opener } = useFocusOnSwap(isAdding)
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
        <div ref={inside}>
          <ChildForm child={null} onSave={add} onCancel={() => setAdding(false)} />
        </div>
      ) : (
        <Button ref={opener} onClick={() => setAdding(true)}>
          {settings.addChild}
        </Button>
      )}
    </section>
  )
}

type ItemProps = Omit<Props, 'children'> & { child: Child }

function ChildItem({ child, onSave, onRemove }: ItemProps) {
  const { strings } = useSurface()
  const { settings } = strings
  const [doing, setDoing] = useState<'change' | 'remove' | null>(null)
  const change = useFocusOnSwap(doing === 'change')
  const remove = useFocusOnSwap(doing === 'remove')
  const save = (profile: Omit<Child, 'id'>) => {
    setDoing(null)
    onSave(profile, child.id)
  }
  if (doing === 'change') {
    return (
      <div ref={change.inside}>
        <ChildForm child={child} onSave={save} onCancel={() => setDoing(null)} />
      </div>
    )
  }
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
          <Button ref={change.opener} aria-label={settings.editChild(child.name)} onClick={() => setDoing('change')}>
            {strings.basics.change}
          </Button>
          <Button ref={remove.opener} aria-label={settings.removeChild(child.name)} onClick={() => setDoing('remove')}>
            {strings.basics.remove}
          </Button>
        </div>
      </div>
      {doing === 'remove' && (
        <div ref={remove.inside}>
          <Notice>
            <p tabIndex={-1}>{settings.removeChildSure(child.name)}</p>
            <div class="row">
              <Button onClick={() => onRemove(child.id)}>{settings.removeChild(child.name)}</Button>
              <Button onClick={() => setDoing(null)}>{strings.basics.cancel}</Button>
            </div>
          </Notice>
        </div>
      )}
    </div>
  )
}
