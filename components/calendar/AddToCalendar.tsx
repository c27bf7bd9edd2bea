import type { CalendarLinks } from '@/utils/model/calendar'
import { Fold } from '../basics/Fold'
import { useSurface } from '../basics/surface'

const SERVICES = ['google', 'outlook', 'yahoo'] as const

interface Props {
  /** Null while no day is certain. */
  links: CalendarLinks | null
  /** Saves the iCalendar file. */
  onFile: () => void
}

/** Ways into a calendar; each opens a page, or saves a file, where the parent confirms. */
export function AddToCalendar({ links, onFile }: Props) {
  const { calendar } = useSurface().strings
  return (
    <Fold label={calendar.add}>
      {links ? (
        <div class="stack stack-tight">
          <div class="options">
            {SERVICES.map(service => (
              <a key={service} class="button" href={links[service]} target="_blank" rel="noreferrer noopener">
                {calendar.services[service]}
              </a>
            ))}
            <button type="button" class="button" onClick={onFile}>
              {calendar.file}
            </button>
          </div>
          <p class="small soft">{calendar.goesTo}</p>
        </div>
      ) : (
        <p>{calendar.noDay}</p>
      )}
    </Fold>
  )
}
