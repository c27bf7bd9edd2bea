import { useState } from 'preact/hooks'
import { isAbovePage, lookAtPage } from './look-at-page'
import type { Draft } from './place'

interface UseLook {
  /** Undefined where no page is below. */
  look: (() => void) | undefined
  /** The last look found nothing that can be read. */
  hasFailed: boolean
}

/** *Look at this page once*: hands over what the page says, for the parent to check before anything is kept. */
export function useLook(onLook: (draft: Draft) => void): UseLook {
  const [hasFailed, setFailed] = useState(false)
  const look = async () => {
    const found = await lookAtPage()
    setFailed(found === null)
    if (found) onLook({ from: 'page', ...found })
  }
  return { look: isAbovePage() ? () => void look() : undefined, hasFailed }
}
