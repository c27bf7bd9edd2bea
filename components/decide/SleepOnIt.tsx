import { useState } from 'preact/hooks'
import type { When } from '@/utils/model/facts'
import { Button } from '../basics/Button'
import { Field } from '../basics/Field'
import { formatDay } from '../basics/format-when'
import { useSurface } from '../basics/surface'

interface Props {
  /** Null where there is no room left for it. */
  tomorrow: When | null
  inTwoDays: When | null
  latest: When | null
  /** The day chosen before, if any. */
  until: When | null
  onSleep: (until: When) => void
}

/** Time to think, never longer than the host can wait. */
export function SleepOnIt({ tomorrow, inTwoDays, latest, until, onSleep }: Props) {
  const { strings, today, locale } = useSurface()
  const { decide } = strings
  const choices = [
    ...(tomorrow ? [{ day: tomorrow, label: decide.tomorrow }] : []),
    ...(inTwoDays ? [{ day: inTwoDays, label: decide.inTwoDays }] : [])
  ]
  return (
    <section class="stack stack-tight">
      <h2>{decide.sleepTitle}</h2>
      {until && <p>{until > today ? decide.sleepingUntil(formatDay(until, today, locale)) : decide.sleptOnIt}</p>}
      {choices.length === 0 && <p class="soft">{decide.noTimeToSleep}</p>}
      <div class="options">
        {choices.map(({ day, label }) => (
          <Button key={day} aria-pressed={day === until} onClick={() => onSleep(day)}>
            {label}
          </Button>
        ))}
      </div>
      {latest && tomorrow && latest > tomorrow && <PickDay from={tomorrow} to={latest} onPick={onSleep} />}
      {choices.length > 0 && <p class="small soft">{decide.sleepNote}</p>}
    </section>
  )
}

function PickDay({ from, to, onPick }: { from: When; to: When; onPick: (day: When) => void }) {
  const { strings, today, locale } = useSurface()
  const [day, setDay] = useState('')
  const isPossible = day >= from && day <= to
  return (
    <>
      <Field label={strings.decide.pickDay}>
        {id => (
          <input
            id={id}
            class="input"
            type="date"
            min={from}
            max={to}
            value={day}
            onInput={event => setDay(event.currentTarget.value)}
          />
        )}
      </Field>
      {isPossible && (
        <Button onClick={() => onPick(day)}>{strings.decide.sleepUntil(formatDay(day, today, locale))}</Button>
      )}
    </>
  )
}
