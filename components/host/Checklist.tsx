import type { Check } from '@/utils/model/gathering'
import { useSurface } from '../basics/surface'

interface Props {
  /** Each with whether it is done. */
  items: readonly { check: Check; isDone: boolean }[]
  onCheck: (check: Check, isDone: boolean) => void
}

/** What is worth a look before the day; nothing has to be ticked. */
export function Checklist({ items, onCheck }: Props) {
  const { host } = useSurface().strings
  return (
    <div>
      {items.map(({ check, isDone }) => (
        <label key={check} class="check">
          <input type="checkbox" checked={isDone} onChange={event => onCheck(check, event.currentTarget.checked)} />
          <span>{host.checks[check]}</span>
        </label>
      ))}
    </div>
  )
}
