import { useState } from 'preact/hooks'
import { addDays, isWhen } from '@/utils/kit/time'
import type { When } from '@/utils/model/facts'
import { Field } from '../basics/Field'
import { useSurface } from '../basics/surface'

/** A season has no more dates. */
const MOST_DATES = 26
const MOST_WEEKS = 12

export interface Dates {
  days: readonly When[]
  /** `HH:MM`. */
  time: string
  minutes: number
}

interface Props {
  time: string
  minutes: number
  onDates: (dates: Dates) => void
}

const between = (text: string, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(Number(text)) || least))

/** The dates of a season: a first day, how often, how many. Those that are planned keep their hosts. */
export function DatesForm({ time: before, minutes: usual, onDates }: Props) {
  const { host } = useSurface().strings
  const [first, setFirst] = useState('')
  const [weeks, setWeeks] = useState('2')
  const [count, setCount] = useState('5')
  const [time, setTime] = useState(before)
  const [minutes, setMinutes] = useState(String(usual))
  const [isMissing, setMissing] = useState(false)
  const share = (event: Event) => {
    event.preventDefault()
    setMissing(!isWhen(first))
    if (!isWhen(first)) return
    const step = 7 * between(weeks, 1, MOST_WEEKS)
    const days = Array.from({ length: between(count, 1, MOST_DATES) }, (_, index) => addDays(first, step * index))
    onDates({ days, time: time || before, minutes: between(minutes, 15, 600) })
  }
  const shared = { type: 'number', min: 1 } as const
  return (
    <form class="stack stack-tight" onSubmit={share}>
      <Input
        label={host.firstDay}
        type="date"
        value={first}
        problem={isMissing ? host.datesMissing : null}
        onValue={setFirst}
      />
      <div class="moment">
        <Input label={host.everyWeeks} {...shared} max={MOST_WEEKS} value={weeks} onValue={setWeeks} />
        <Input label={host.howMany} {...shared} max={MOST_DATES} value={count} onValue={setCount} />
        <Input label={host.beginsAt} type="time" value={time} onValue={setTime} />
        <Input label={host.minutes} {...shared} max={600} value={minutes} onValue={setMinutes} />
      </div>
      <button type="submit" class="button">
        {host.makeDates}
      </button>
    </form>
  )
}

interface InputProps {
  label: string
  type: 'date' | 'time' | 'number'
  value: string
  min?: number
  max?: number
  problem?: string | null
  onValue: (value: string) => void
}

function Input({ label, problem = null, onValue, ...rest }: InputProps) {
  return (
    <Field label={label} problem={problem}>
      {id => <input id={id} class="input" {...rest} onInput={event => onValue(event.currentTarget.value)} />}
    </Field>
  )
}
