import type { Language } from '../language'
import { cues } from './cues'
import { dates } from './dates'
import { learned } from './learned'
import { people } from './people'
import { places } from './places'
import { rsvp } from './rsvp'
import { smallPrint } from './small-print'

export const en: Language = {
  code: 'en',
  regions: ['GB', 'US', 'IE', 'AU', 'NZ', 'CA', 'IN', 'ZA', 'SG'],
  dates,
  cues,
  people,
  places,
  smallPrint,
  rsvp,
  learned,
  mail: { from: 'from', skipped: 'to cc bcc sent date reply-to' }
}
