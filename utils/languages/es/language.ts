import type { Language } from '../language'
import { cues } from './cues'
import { dates } from './dates'
import { learned } from './learned'
import { people } from './people'
import { places } from './places'
import { rsvp } from './rsvp'
import { smallPrint } from './small-print'

export const es: Language = {
  code: 'es',
  regions: [
    'ES',
    'MX',
    'AR',
    'CO',
    'CL',
    'PE',
    'UY',
    'EC',
    'VE',
    'BO',
    'PY',
    'CR',
    'PA',
    'GT',
    'HN',
    'SV',
    'NI',
    'DO',
    'CU',
    'PR'
  ],
  dates,
  cues,
  people,
  places,
  smallPrint,
  rsvp,
  learned,
  mail: { from: 'de', skipped: 'para cc cco bcc enviado fecha' }
}
