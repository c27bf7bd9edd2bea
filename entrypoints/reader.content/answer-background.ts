import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import { insertDraft } from '@/utils/flow/adapt/editors/insert-draft'
import type { SiteReader } from '@/utils/flow/adapt/site-reader'
import { isWithin } from '@/utils/kit/is-within'
import { type DraftTarget, type OpenChat, onMessage } from '@/utils/messages/protocol'
import { isMeant } from './is-meant'

interface AnswerOptions {
  ctx: ContentScriptContext
  reader: SiteReader
  page: Document
  /** Whether one of these messages was on the screen since the conversation was opened. */
  hasShown(messageKeys: readonly string[]): boolean
  /** Keys of messages on the screen. */
  latestShown(): string[]
  onChipsChanged(): Promise<void>
}

/** What the background may ask of a page, until the context ends. */
export function answerBackground(options: AnswerOptions): void {
  const { ctx, reader, page, hasShown, onChipsChanged } = options
  const findCompose = (target: DraftTarget) => {
    const compose = reader.findCompose(page)
    return compose && isMeant(compose, target, hasShown) ? compose : null
  }
  const stops = [
    onMessage('openChat', () => openChat(options)),
    onMessage('showsConversation', ({ data }) => findCompose(data) !== null),
    onMessage('insertDraft', ({ data }) => insertDraft({ ...data, findCompose: () => findCompose(data) })),
    onMessage('chipsChanged', onChipsChanged),
    onMessage('stop', ({ data }) => {
      if (!isWithin(page.location.href, data)) ctx.abort()
    })
  ]
  ctx.onInvalidated(() => {
    for (const stop of stops) stop()
  })
}

/** The conversation on the screen, where one can write to all of it now. */
function openChat({ reader, page, latestShown }: AnswerOptions): OpenChat | null {
  const pane = reader.findPane(page)
  const conversation = pane && reader.look(pane)?.conversation
  const compose = reader.findCompose(page)
  const isHere = conversation && compose?.conversationKey === conversation.key && compose.recipients === undefined
  return isHere ? { conversation, messageKeys: latestShown() } : null
}
