import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import { insertDraft } from '@/utils/flow/adapt/editors/insert-draft'
import type { SiteReader } from '@/utils/flow/adapt/site-reader'
import { onMessage } from '@/utils/messages/protocol'

interface AnswerOptions {
  ctx: ContentScriptContext
  reader: SiteReader
  page: Document
  onChipsChanged(): Promise<void>
}

/** What the background may ask of a page, until the context ends. */
export function answerBackground({ ctx, reader, page, onChipsChanged }: AnswerOptions): void {
  const findCompose = () => reader.findCompose(page)
  const stops = [
    onMessage('showsConversation', ({ data }) => findCompose()?.conversationKey === data),
    onMessage('insertDraft', ({ data }) => insertDraft({ ...data, findCompose })),
    onMessage('chipsChanged', onChipsChanged),
    onMessage('stop', () => ctx.abort())
  ]
  ctx.onInvalidated(() => {
    for (const stop of stops) stop()
  })
}
