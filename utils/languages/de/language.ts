import type { Language } from '../language'
import { cues } from './cues'
import { dates } from './dates'
import { learned } from './learned'
import { people } from './people'
import { places } from './places'
import { rsvp } from './rsvp'
import { smallPrint } from './small-print'

export const de: Language = {
  code: 'de',
  regions: ['DE', 'AT', 'CH', 'LI', 'LU'],
  dates,
  cues,
  people,
  places,
  smallPrint,
  rsvp,
  learned,
  mail: { from: 'von', skipped: 'an cc bcc gesendet datum' }
}
