import type { Language } from '../language'
import { cues } from './cues'
import { dates } from './dates'
import { learned } from './learned'
import { people } from './people'
import { places } from './places'
import { rsvp } from './rsvp'
import { smallPrint } from './small-print'

export const fr: Language = {
  code: 'fr',
  regions: ['FR', 'BE', 'CH', 'LU', 'MC', 'CA'],
  dates,
  cues,
  people,
  places,
  smallPrint,
  rsvp,
  learned,
  mail: { from: 'de', skipped: 'à cc cci date envoyé répondre' }
}
