import type { Language } from '../language'
import { cues } from './cues'
import { dates } from './dates'
import { learned } from './learned'
import { people } from './people'
import { places } from './places'
import { rsvp } from './rsvp'
import { smallPrint } from './small-print'

export const it: Language = {
  code: 'it',
  regions: ['IT', 'SM', 'VA'],
  dates,
  cues,
  people,
  places,
  smallPrint,
  rsvp,
  learned,
  mail: { from: 'da', skipped: 'a cc ccn data inviato' }
}
