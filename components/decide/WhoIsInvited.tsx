import type { Child } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { ChildPictureDrawing } from '../basics/pictures/ChildPictureDrawing'
import { useSurface } from '../basics/surface'

interface Props {
  children: readonly Child[]
  chosen: string | null
  onChoose: (childId: string | null) => void
}

/** Which child an invitation is for. At first only one whom the message names is chosen, and nobody needs to be. */
export function WhoIsInvited({ children, chosen, onChoose }: Props) {
  const { decide } = useSurface().strings
  return (
    <fieldset class="stack stack-tight">
      <legend class="small soft">{decide.whoIsInvited}</legend>
      <div class="row">
        {children.map(child => (
          <Button
            key={child.id}
            aria-pressed={child.id === chosen}
            onClick={() => onChoose(child.id === chosen ? null : child.id)}
          >
            <ChildPictureDrawing picture={child.picture} />
            {child.name}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}
