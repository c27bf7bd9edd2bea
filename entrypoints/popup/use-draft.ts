import { useState } from 'preact/hooks'
import { readDraft } from '@/utils/flow/store/read'
import type { ReplyIntent } from '@/utils/model/decision'
import { useLive } from '../shared/use-live'
import type { ViewProps } from './view'

/** The parent's own text where there is one, else the suggestion. Each change is kept at once. */
export function useDraft(invitationId: string, intent: ReplyIntent, suggestion: string, onRun: ViewProps['onRun']) {
  const { value: stored } = useLive(() => readDraft(invitationId, intent), [invitationId, intent])
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? stored?.text ?? suggestion
  const change = (next: string) => {
    setTyped(next)
    void onRun({ do: 'save-draft', invitationId, intent, text: next })
  }
  return { text, isChanged: text !== suggestion, change, startAgain: () => change(suggestion) }
}
