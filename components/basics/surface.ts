import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { When } from '@/utils/model/facts'
import { type Strings, stringsFor } from '../strings/strings'

/** What every component may know of where it stands; the page provides it once. */
export interface Surface {
  strings: Strings
  /** BCP 47, for `Intl`. */
  locale: string
  /** Today on the family's clock. */
  today: When
  /** IANA time zone of the family. */
  zone: string
}

export const SurfaceContext = createContext<Surface>({
  strings: stringsFor('en'),
  locale: 'en-GB',
  today: '1970-01-01',
  zone: 'UTC'
})

export const useSurface = (): Surface => useContext(SurfaceContext)
