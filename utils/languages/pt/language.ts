import type { Language } from '../language'
import { cues } from './cues'
import { dates } from './dates'
import { learned } from './learned'
import { people } from './people'
import { places } from './places'
import { rsvp } from './rsvp'
import { smallPrint } from './small-print'

export const pt: Language = {
  code: 'pt',
  regions: ['BR', 'PT', 'AO', 'MZ', 'CV'],
  dates,
  cues,
  people,
  places,
  smallPrint,
  rsvp,
  learned,
  mail: { from: 'de', skipped: 'para cc cco bcc enviado enviada data' }
}
