import { Button } from '../basics/Button'
import { useSurface } from '../basics/surface'

interface Props {
  childName: string
  /** `YYYY-MM`. */
  since: string
  onElsewhere: () => void
  onCheckIn: () => void
  onNotNow: () => void
  onTurnOff: () => void
}

/** "March", with the year where it is not this one. */
function monthOf(since: string, today: string, locale: string): string {
  const isThisYear = since.slice(0, 4) === today.slice(0, 4)
  const year = isThisYear ? {} : ({ year: 'numeric' } as const)
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC', ...year }).format(new Date(`${since}-01`))
}

/** One calm line about a quiet stretch, for a parent alone. */
export function NoticeLine({ childName, since, onElsewhere, onCheckIn, onNotNow, onTurnOff }: Props) {
  const { strings, today, locale } = useSurface()
  const { leftOut } = strings
  return (
    <section class="stack stack-tight">
      <p>{leftOut.noticeLine(childName, monthOf(since, today, locale))}</p>
      <p class="small soft">{leftOut.noticeBlind}</p>
      <div class="options options-pairs">
        <Button onClick={onElsewhere}>{leftOut.elsewhere(childName)}</Button>
        <Button onClick={onCheckIn}>{leftOut.checkIn}</Button>
        <Button onClick={onNotNow}>{leftOut.notNow}</Button>
        <Button onClick={onTurnOff}>{leftOut.turnOff}</Button>
      </div>
    </section>
  )
}
