import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { DraftHelp } from '@/components/reply/DraftHelp'
import { isSameReply } from '@/utils/act/reply/is-same-reply'
import { keepOwnPhrase } from '@/utils/act/reply/own-phrase'
import type { ReplyContext } from '@/utils/act/reply/reply-context'
import type { ReplyIntent } from '@/utils/model/decision'
import type { Settings } from '@/utils/model/family'
import { askModel, hasModel } from './language-model'
import type { useDraft } from './use-draft'
import type { ViewProps } from './view'

interface Props {
  intent: ReplyIntent
  context: ReplyContext
  draft: ReturnType<typeof useDraft>
  settings: Settings
  /** Names of the children of the family. */
  family: readonly string[]
  onRun: ViewProps['onRun']
  onAnother: () => void
}

/** Whether the parent asked for it, and the browser can. */
function useCanRephrase({ rephrase }: Settings, language: string): boolean {
  const [can, setCan] = useState(false)
  useEffect(() => {
    if (rephrase) void hasModel(language).then(setCan)
    else setCan(false)
  }, [rephrase, language])
  return can
}

/** The text as it stands, for what was asked about an earlier one; null once the screen was left. */
function useStanding(text: string): { readonly current: string | null } {
  const standing = useRef<string | null>(text)
  standing.current = text
  useLayoutEffect(
    () => () => {
      standing.current = null
    },
    []
  )
  return standing
}

/** Other words for the draft, and keeping the parent's own. */
export function DraftTools({ intent, context, draft, settings, family, onRun, onAnother }: Props) {
  const [language = ''] = context.language.split('-')
  const canRephrase = useCanRephrase(settings, language)
  const standing = useStanding(draft.text)
  const rephrase = async () => {
    const other = await askModel(draft.text, language)
    // What the parent wrote or chose meanwhile holds.
    if (standing.current !== draft.text) return true
    const isSame = isSameReply(draft.text, other, intent, context)
    if (isSame) draft.change(other)
    return isSame
  }
  const keep = async () => {
    const ownPhrases = keepOwnPhrase(draft.text, intent, context, family)
    return ownPhrases !== null && onRun({ do: 'save-settings', settings: { ownPhrases } })
  }
  return (
    <DraftHelp
      text={draft.text}
      isChanged={draft.isChanged}
      onAnother={onAnother}
      onRephrase={canRephrase ? rephrase : null}
      onKeep={keep}
    />
  )
}
