import { Button } from '@/components/basics/Button'
import { Notice } from '@/components/basics/Notice'
import { ChildPictureDrawing } from '@/components/basics/pictures/ChildPictureDrawing'
import { Drawing } from '@/components/basics/pictures/Drawing'
import { faces } from '@/components/basics/pictures/faces'
import { Hills } from '@/components/basics/pictures/Hills'
import { abouts, helps, inviters, wishes } from '@/components/basics/pictures/scenes'
import { QrCode } from '@/components/basics/QrCode'
import { useSurface } from '@/components/basics/surface'
import { CHILD_PICTURES } from '@/utils/model/family'
import { nothing, type States } from '../state'

function Buttons() {
  const { basics, decide, invite } = useSurface().strings
  return (
    <div class="stack">
      <div class="row">
        <Button onClick={nothing}>{basics.save}</Button>
        <Button look="main" onClick={nothing}>
          {basics.save}
        </Button>
        <Button look="quiet" onClick={nothing}>
          {basics.cancel}
        </Button>
        <Button aria-pressed onClick={nothing}>
          {decide.going}
        </Button>
        <Button disabled onClick={nothing}>
          {basics.copy}
        </Button>
      </div>
      <Notice>
        <p>{invite.cancelled}</p>
        <Button onClick={nothing}>{basics.back}</Button>
      </Notice>
    </div>
  )
}

/** Every picture of our own, without its words: here they are looked at, not read. */
const Pictures = () => (
  <div class="stack" style={{ '--picture': '4rem', '--wash': 'var(--dusk-wash)' }}>
    <Hills />
    <div class="row">
      {CHILD_PICTURES.map(picture => (
        <ChildPictureDrawing key={picture} picture={picture} />
      ))}
    </div>
    {[faces, abouts, inviters, wishes, helps].map(set => (
      <div key={Object.keys(set).join()} class="row">
        {Object.entries(set).map(([name, picture]) => (
          <Drawing key={name}>{picture}</Drawing>
        ))}
      </div>
    ))}
  </div>
)

export const basics: States = {
  'basics/buttons': { render: () => <Buttons /> },
  'basics/pictures': { render: () => <Pictures /> },
  'basics/qr': { render: () => <QrCode text="See you on Saturday" /> },
  'basics/qr-too-long': { render: () => <QrCode text={'a'.repeat(3000)} /> }
}
