import { useState } from 'preact/hooks'
import type { DaySpan } from '@/utils/model/notice'
import { Button } from '../basics/Button'
import { formatDay } from '../basics/format-when'
import { useSurface } from '../basics/surface'
import { MomentField } from './MomentField'

interface Props {
  childName: string
  holidays: readonly DaySpan[]
  onChange: (holidays: readonly DaySpan[]) => void
}

const EMPTY: DaySpan = { from: '', to: '' }

/** Weeks without school, as the parent writes them down. */
export function Holidays({ childName, holidays, onChange }: Props) {
  const { strings, today, locale } = useSurface()
  const { leftOut, basics } = strings
  const [span, setSpan] = useState(EMPTY)
  const [isWrong, setWrong] = useState(false)
  const add = (event: Event) => {
    event.preventDefault()
    const isUsable = span.from !== '' && span.to >= span.from
    setWrong(!isUsable)
    if (!isUsable) return
    setSpan(EMPTY)
    onChange([...holidays, span].toSorted((a, b) => (a.from < b.from ? -1 : 1)))
  }
  const nameOf = ({ from, to }: DaySpan) =>
    leftOut.holidaySpan(formatDay(from, today, locale), formatDay(to, today, locale))
  return (
    <fieldset class="stack stack-tight">
      <legend>{leftOut.holidays(childName)}</legend>
      <p class="small soft">{leftOut.holidaysNote}</p>
      {holidays.map(each => (
        <div key={`${each.from} ${each.to}`} class="row holiday-row">
          <span>{nameOf(each)}</span>
          <Button
            aria-label={leftOut.removeHoliday(nameOf(each))}
            onClick={() => onChange(holidays.filter(other => other !== each))}
          >
            {basics.remove}
          </Button>
        </div>
      ))}
      <form class="stack stack-tight" onSubmit={add}>
        <div class="moment">
          <MomentField
            type="date"
            label={leftOut.holidayFrom}
            value={span.from}
            onValue={from => setSpan({ ...span, from })}
          />
          <MomentField type="date" label={leftOut.holidayTo} value={span.to} onValue={to => setSpan({ ...span, to })} />
        </div>
        <p class="small" role="status">
          {isWrong && leftOut.holidayProblem}
        </p>
        <button type="submit" class="button">
          {leftOut.addHoliday}
        </button>
      </form>
    </fieldset>
  )
}
