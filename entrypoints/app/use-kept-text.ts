import { useState } from 'preact/hooks'
import { BEGUN_TEXT } from '@/utils/messages/session'
import { useBegun } from './use-begun'

/** The parent's own text where there is one, else the suggestion. A popup goes on where it was; see `useBegun`. */
export function useKeptText(what: string, id: string, suggestion: string) {
  const begun = useBegun<string>(BEGUN_TEXT, what, id)
  const [typed, setTyped] = useState<string | null>(null)
  const own = typed ?? begun.form ?? null
  return {
    text: own ?? suggestion,
    isChanged: own !== null && own !== suggestion,
    change: (text: string) => {
      setTyped(text)
      begun.keep(text)
    },
    startAgain: () => {
      setTyped(suggestion)
      begun.forget()
    }
  }
}
