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
  /** The host waits for an answer; else it is the party that is near. */
  isDue: boolean
  /** The day chosen before, if any. */
  until: When | null
  onSleep: (until: When) => void
}

/** Time to think, never longer than the host can wait. */
export function SleepOnIt({ tomorrow, inTwoDays, latest, isDue, until, onSleep }: Props) {
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
      {choices.length === 0 && <p class="soft">{isDue ? decide.noTimeToSleep : decide.noNightToWait}</p>}
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
  const range = strings.decide.dayOutOfRange(formatDay(from, today, locale), formatDay(to, today, locale))
  return (
    <>
      <Field label={strings.decide.pickDay} problem={day !== '' && !isPossible ? range : null}>
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
