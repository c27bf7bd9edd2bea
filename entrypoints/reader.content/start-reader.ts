import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import type { SiteReader } from '@/utils/flow/adapt/site-reader'
import { passesGate } from '@/utils/languages/gates'
import { sendMessage } from '@/utils/messages/protocol'
import type { Chip } from '@/utils/model/chip'
import type { Message } from '@/utils/model/message'
import { answerBackground } from './answer-background'
import { createChipBoard, isChip } from './chip-board'
import { siteAt } from './choose-reader'
import { createOutbox } from './outbox'
import { type Pass, startReadLoop } from './read-loop'
import { createStatusReporter } from './report-status'
import { createSeen } from './seen'
import { watchHealth } from './watch-health'

/** Reads this page with this reader until the context ends; then the page is as it was. */
export function startReader(ctx: ContentScriptContext, reader: SiteReader, page: Document): void {
  const { signal } = ctx
  const seen = createSeen()
  const candidates = new Set<string>()
  let conversationKey: string | null = null

  // A click that nobody hears does nothing; the chip is still there, or comes back, to be clicked again.
  const act = (chip: Chip, what: 'decide' | 'dismiss') =>
    void ask(ctx, () => sendMessage('chipAction', { messageKey: chip.messageKey, do: what })).catch(() => {})
  const board = createChipBoard(reader, {
    onDecide: chip => act(chip, 'decide'),
    onDismiss: chip => act(chip, 'dismiss')
  })
  const outbox = createOutbox({
    send: messages => ask(ctx, () => sendMessage('candidates', messages)),
    onAnswer: showAnswer,
    signal
  })
  const reportStatus = createStatusReporter({
    site: reader.site,
    key: siteAt(page.location.href) ?? page.location.origin,
    send: status => ask(ctx, () => sendMessage('siteStatus', status)),
    signal
  })
  const noteHealth = watchHealth({ reader, page, signal, onUnreadable: () => report(true) })

  startReadLoop({ reader, page, signal, onPass, isOurs: isChip })
  answerBackground({ ctx, reader, page, onChipsChanged: refreshChips })
  ctx.onInvalidated(board.clear)

  function onPass(pass: Pass | null): void {
    noteHealth(pass?.shown ?? 0)
    if (!pass) return
    if (pass.conversation.key !== conversationKey) enter(pass.conversation.key)
    for (const { element, message } of pass.read) take(element, message)
    if (pass.read.length > 0) report(false)
    void outbox.flush()
  }

  function enter(key: string): void {
    conversationKey = key
    seen.clear()
    candidates.clear()
    board.clear()
  }

  function take(element: Element, message: Message): void {
    board.show(message.key, element)
    if (!seen.isNews(message)) return
    if (!passesGate(message.text)) return void candidates.delete(message.key)
    candidates.add(message.key)
    outbox.add(message)
  }

  function showAnswer(sent: readonly Message[], chips: readonly Chip[]): void {
    const here = sent.filter(message => message.conversation.key === conversationKey).map(message => message.key)
    board.update(
      here,
      chips.filter(chip => here.includes(chip.messageKey))
    )
    report(false)
  }

  async function refreshChips(): Promise<void> {
    const asked = [...candidates].slice(-MOST_ASKED)
    if (asked.length > 0) board.update(asked, await ask(ctx, () => sendMessage('chips', asked)))
  }

  function report(unreadable: boolean): void {
    reportStatus({ messages: seen.size(), invitations: board.count(), unreadable })
  }
}

/** Chips that are asked for at once. */
const MOST_ASKED = 200

/** Sends, unless the extension behind this page is gone: then everything here ends, quietly. */
async function ask<Answer>(ctx: ContentScriptContext, send: () => Promise<Answer>): Promise<Answer> {
  if (ctx.isInvalid) throw new Error('the extension was updated or removed')
  return send()
}
