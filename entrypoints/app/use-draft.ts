import { useState } from 'preact/hooks'
import { readDraft } from '@/utils/flow/store/read'
import type { ReplyIntent } from '@/utils/model/decision'
import type { Invitation } from '@/utils/model/invitation'
import { useLive } from '../shared/use-live'
import type { ViewProps } from './view'

/**
 * The parent's own text where there is one, else the suggestion. Each change is kept at once; an empty one stands for
 * the suggestion, which then follows what becomes known later.
 */
export function useDraft(
  { id, history }: Invitation,
  childId: string | null,
  intent: ReplyIntent,
  suggestion: string,
  onRun: ViewProps['onRun']
) {
  const { value: stored } = useLive(() => readDraft(id, childId, intent), [id, childId, intent])
  // Null is the suggestion itself, `undefined` what the store has.
  const [typed, setTyped] = useState<string | null>()
  const save = (text: string) => void onRun({ do: 'save-draft', invitationId: id, childId, intent, text })
  const own = typed === undefined ? stored?.text || null : typed
  return {
    text: own ?? suggestion,
    isChanged: own !== null && own !== suggestion,
    /** Another message changed the party after the parent wrote this. */
    isOutdated:
      own !== null && own !== suggestion && history.some(({ knownAt }) => stored && knownAt > stored.updatedAt),
    change: (text: string) => {
      setTyped(text)
      save(text)
    },
    startAgain: () => {
      setTyped(null)
      save('')
    }
  }
}
