import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'

const nameOf = (key: string): string => `text/${key}`

interface KeptText {
  text: string
  isChanged: boolean
  change: (text: string) => void
  startAgain: () => void
}

/**
 * The parent's own text where there is one, else the suggestion. It is kept in memory, `storage.session`, so that a popup
 * goes on where it was; it is gone with the browser.
 */
export function useKeptText(key: string, suggestion: string): KeptText {
  const [own, setOwn] = useState<string | null>(null)
  useEffect(() => {
    const name = nameOf(key)
    setOwn(null)
    void browser.storage.session.get(name).then(({ [name]: kept }) => typeof kept === 'string' && setOwn(kept))
  }, [key])
  const keep = (text: string | null) => {
    setOwn(text)
    const area = browser.storage.session
    // Where memory is full it stays on the screen, and is only not there for a next time.
    void (text === null ? area.remove(nameOf(key)) : area.set({ [nameOf(key)]: text })).catch(() => {})
  }
  return {
    text: own ?? suggestion,
    isChanged: own !== null && own !== suggestion,
    change: keep,
    startAgain: () => keep(null)
  }
}
