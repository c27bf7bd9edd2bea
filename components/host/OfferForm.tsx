import { useState } from 'preact/hooks'
import type { When } from '@/utils/model/facts'
import { OPT_INS, type OptIn, type RotationFamily } from '@/utils/model/rotation'
import type { Family } from '@/utils/model/rsvp'
import { Button } from '../basics/Button'
import { useSurface } from '../basics/surface'
import { OffDays } from './OffDays'
import { type Whose, WhoseAnswer } from './WhoseAnswer'

export type Offer = Pick<RotationFamily, 'optIns' | 'notOn'>

interface Props {
  /** Who offers; null for a family that joins, one of `families` or a new one. */
  familyId: string | null
  families: readonly Family[]
  offer: Offer
  onSave: (whose: Whose, offer: Offer) => void
  onCancel: () => void
  /** The family leaves. */
  onLeave?: () => void
}

/** What a family offers, and the days that do not suit. */
export function OfferForm({ familyId, families, offer: before, onSave, onCancel, onLeave }: Props) {
  const { host, basics } = useSurface().strings
  const [whose, setWhose] = useState<Whose>(familyId === null ? { name: '' } : { familyId })
  const [optIns, setOptIns] = useState(before.optIns)
  const [notOn, setNotOn] = useState<readonly When[]>(before.notOn)
  const [isMissing, setMissing] = useState(false)
  const isNamed = 'familyId' in whose || whose.name.trim() !== ''
  const save = (event: Event) => {
    event.preventDefault()
    setMissing(!isNamed)
    if (isNamed) onSave(whose, { optIns, notOn })
  }
  return (
    <form class="sheet stack stack-tight" onSubmit={save}>
      {familyId === null && (
        <WhoseAnswer families={families} whose={whose} isMissing={isMissing && !isNamed} onWhose={setWhose} />
      )}
      <fieldset>
        <legend class="choices-label">{host.offers}</legend>
        {OPT_INS.map(optIn => (
          <label key={optIn} class="check">
            <input
              type="checkbox"
              checked={optIns.includes(optIn)}
              onChange={event => setOptIns(withOptIn(optIns, optIn, event.currentTarget.checked))}
            />
            <span>{host.optIns[optIn]}</span>
          </label>
        ))}
      </fieldset>
      <OffDays days={notOn} onDays={setNotOn} />
      <div class="row">
        <button type="submit" class="button">
          {basics.save}
        </button>
        <Button look="quiet" onClick={onCancel}>
          {basics.cancel}
        </Button>
        {onLeave && (
          <Button look="quiet" onClick={onLeave}>
            {host.leaves}
          </Button>
        )}
      </div>
    </form>
  )
}

/** "Can't now" stands alone. */
function withOptIn(optIns: readonly OptIn[], optIn: OptIn, isOn: boolean): OptIn[] {
  const others = optIns.filter(each => each !== optIn)
  if (!isOn) return others
  return optIn === 'not-now' ? [optIn] : [...others.filter(each => each !== 'not-now'), optIn]
}
