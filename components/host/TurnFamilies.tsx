import { useState } from 'preact/hooks'
import type { RotationFamily } from '@/utils/model/rotation'
import type { Family } from '@/utils/model/rsvp'
import { Button } from '../basics/Button'
import { Foreign } from '../basics/Foreign'
import { useSurface } from '../basics/surface'
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
export function TurnFamilies({ joined, families, onOffer, onLeave, onForget }: Props) {
  const { strings, locale } = useSurface()
  const { host, basics } = strings
  const [editing, setEditing] = useState<string | null>(null)
  const nameOf = (id: string) => families.find(family => family.id === id)?.name ?? ''
  const save = (whose: Whose, offer: Offer) => {
    setEditing(null)
    onOffer(whose, offer)
  }
  const leave = (familyId: string) => {
    setEditing(null)
    onLeave(familyId)
  }
  const shared = { families: families.filter(({ id }) => !joined.some(each => each.familyId === id)), onSave: save }
  const cancel = () => setEditing(null)
  const offersOf = ({ optIns }: RotationFamily) =>
    new Intl.ListFormat(locale, { type: 'unit' }).format(optIns.map(optIn => host.optIns[optIn]))
  return (
    <section class="stack">
      <h2>{host.families}</h2>
      {joined.length === 0 && <p>{host.noFamilies}</p>}
      <ul class="stack lines">
        {joined.map(family => (
          <li key={family.familyId}>
            {editing === family.familyId ? (
              <>
                <OfferForm
                  {...shared}
                  familyId={family.familyId}
                  offer={family}
                  onCancel={cancel}
                  onLeave={() => leave(family.familyId)}
                />
                <Sure
                  label={host.forgetFamily}
                  question={host.forgetFamilySure(nameOf(family.familyId))}
                  onSure={() => onForget(family.familyId)}
                />
              </>
            ) : (
              <div class="row row-apart">
                <span class="line-text">
                  <Foreign text={nameOf(family.familyId)} max={60} />
                  <br />
                  <span class="small soft">{offersOf(family)}</span>
                </span>
                <Button
                  look="quiet"
                  aria-label={host.changeFamily(nameOf(family.familyId))}
                  onClick={() => setEditing(family.familyId)}
                >
                  {basics.change}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {editing === '' ? (
        <OfferForm {...shared} familyId={null} offer={NEW} onCancel={cancel} />
      ) : (
        <Button onClick={() => setEditing('')}>{host.addFamily}</Button>
      )}
    </section>
  )
}
