import { useState } from 'preact/hooks'
import type { RotationFamily } from '@/utils/model/rotation'
import type { Family } from '@/utils/model/rsvp'
import { Button } from '../basics/Button'
import { Foreign } from '../basics/Foreign'
import { useSurface } from '../basics/surface'
import { useFocusOnSwap } from '../basics/use-focus-on-swap'
import { type Offer, OfferForm } from './OfferForm'
import { Sure } from './Sure'
import type { Whose } from './WhoseAnswer'

interface Props {
  /** Who takes turns, in the order in which they joined. */
  joined: readonly RotationFamily[]
  /** All that are known. */
  families: readonly Family[]
  onOffer: (whose: Whose, offer: Offer) => void
  onLeave: (familyId: string) => void
  /** A family goes, from everywhere. */
  onForget: (familyId: string) => void
}

const NEW: Offer = { optIns: ['home'], notOn: [] }

/** The families that take turns, and what each offers. Nobody's turns are counted here. */
export function TurnFamilies(props: Props) {
  const { joined, families, onOffer } = props
  const { host } = useSurface().strings
  const others = families.filter(({ id }) => !joined.some(each => each.familyId === id))
  return (
    <section class="stack">
      <h2>{host.families}</h2>
      {joined.length === 0 && <p>{host.noFamilies}</p>}
      <ul class="stack lines">
        {joined.map(family => (
          <Row
            key={family.familyId}
            {...props}
            family={family}
            name={families.find(({ id }) => id === family.familyId)?.name ?? ''}
          />
        ))}
      </ul>
      <NewFamily families={others} onOffer={onOffer} />
    </section>
  )
}

interface RowProps extends Pick<Props, 'onOffer' | 'onLeave' | 'onForget'> {
  family: RotationFamily
  name: string
}

function Row({ family, name, onOffer, onLeave, onForget }: RowProps) {
  const { strings, locale } = useSurface()
  const { host, basics } = strings
  const { familyId, optIns } = family
  const [isEditing, setEditing] = useState(false)
  const { inside, opener } = useFocusOnSwap(isEditing)
  const save = (whose: Whose, offer: Offer) => {
    setEditing(false)
    onOffer(whose, offer)
  }
  if (isEditing) {
    return (
      <li>
        <div ref={inside}>
          <OfferForm
            familyId={familyId}
            families={[]}
            offer={family}
            onSave={save}
            onCancel={() => setEditing(false)}
            onLeave={() => onLeave(familyId)}
          />
          <Sure label={host.forgetFamily} question={host.forgetFamilySure(name)} onSure={() => onForget(familyId)} />
        </div>
      </li>
    )
  }
  return (
    <li class="row row-apart">
      <span class="line-text">
        <Foreign text={name} max={60} />
        <br />
        <span class="small soft">
          {new Intl.ListFormat(locale, { type: 'unit' }).format(optIns.map(optIn => host.optIns[optIn]))}
        </span>
      </span>
      <Button ref={opener} look="quiet" aria-label={host.changeFamily(name)} onClick={() => setEditing(true)}>
        {basics.change}
      </Button>
    </li>
  )
}

function NewFamily({ families, onOffer }: Pick<Props, 'families' | 'onOffer'>) {
  const { host } = useSurface().strings
  const [isAdding, setAdding] = useState(false)
  const { inside, opener } = useFocusOnSwap(isAdding)
  const save = (whose: Whose, offer: Offer) => {
    setAdding(false)
    onOffer(whose, offer)
  }
  if (!isAdding) {
    return (
      <Button ref={opener} onClick={() => setAdding(true)}>
        {host.addFamily}
      </Button>
    )
  }
  return (
    <div ref={inside}>
      <OfferForm familyId={null} families={families} offer={NEW} onSave={save} onCancel={() => setAdding(false)} />
    </div>
  )
}
