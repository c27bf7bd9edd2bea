import { useState } from 'preact/hooks'
import type { When } from '@/utils/model/facts'
import { Button } from '../basics/Button'
import { Field } from '../basics/Field'
import { formatDay } from '../basics/format-when'
import { useSurface } from '../basics/surface'

/** More than a season has. */
const MOST_DAYS = 60

interface Props {
  days: readonly When[]
  onDays: (days: readonly When[]) => void
}

/** Days that do not suit, one by one. */
export function OffDays({ days, onDays }: Props) {
  const { strings, today, locale } = useSurface()
  const { host, basics } = strings
  const [day, setDay] = useState('')
  const add = () => {
    if (day && days.length < MOST_DAYS) onDays([...new Set([...days, day])].toSorted())
    setDay('')
  }
  return (
    <div class="stack stack-tight">
      <Field label={host.notOn}>
        {id => (
          <input id={id} class="input" type="date" value={day} onInput={event => setDay(event.currentTarget.value)} />
        )}
      </Field>
      {day && <Button onClick={add}>{host.addDay}</Button>}
      {days.map(each => {
        const name = formatDay(each, today, locale)
        return (
          <div key={each} class="row row-apart">
            <span>{name}</span>
            <Button
              look="quiet"
              aria-label={host.removeDay(name)}
              onClick={() => onDays(days.filter(other => other !== each))}
            >
              {basics.remove}
            </Button>
          </div>
        )
      })}
    </div>
  )
}
