import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import type { SiteReader } from '@/utils/flow/adapt/site-reader'
import { inSlices } from '@/utils/kit/slices'
import { sendMessage } from '@/utils/messages/protocol'
import type { Chip, ChipWords } from '@/utils/model/chip'
import type { Message } from '@/utils/model/message'
import { answerBackground } from './answer-background'
import { askGate } from './ask-gate'
import { type ChipBoard, createChipBoard, isChip } from './chip-board'
import { siteAt } from './choose-reader'
import { createOpenConversation } from './open-conversation'
import { createOutbox } from './outbox'
import { startReadLoop } from './read-loop'
import type { Pass } from './read-pane'
import { createStatusReporter } from './report-status'
import { createShortAnswers } from './short-answers'
import { createShownMessages } from './shown-messages'
import { watchHealth } from './watch-health'

/** Reads this page with this reader until the context ends; then the page is as it was. */
export async function startReader(ctx: ContentScriptContext, reader: SiteReader, page: Document): Promise<void> {
  const { signal } = ctx
  const passesGate = await askGate(() => ask(ctx, () => sendMessage('gateWords')), signal)
  if (!passesGate || signal.aborted) return
  const words = await ask(ctx, () => sendMessage('chipWords')).catch(() => null)
  if (signal.aborted) return
  const board = boardOf(ctx, reader, words)
  ctx.onInvalidated(board.clear)
  readPage({ ctx, reader, page, passesGate, board })
}

function boardOf(ctx: ContentScriptContext, reader: SiteReader, words: ChipWords | null): ChipBoard {
  // A click that nobody hears does nothing; the chip is still there, or comes back, to be clicked again.
  const act = (chip: Chip, what: 'decide' | 'dismiss') =>
    void ask(ctx, () => sendMessage('chipAction', { messageKey: chip.messageKey, do: what })).catch(() => {})
  const events = { onDecide: (chip: Chip) => act(chip, 'decide'), onDismiss: (chip: Chip) => act(chip, 'dismiss') }
  return createChipBoard(reader, events, words ?? undefined)
}

interface Parts {
  ctx: ContentScriptContext
  reader: SiteReader
  page: Document
  passesGate(text: string): boolean
  board: ChipBoard
}

/** From the page to the background, and back as chips. */
function readPage({ ctx, reader, page, passesGate, board }: Parts): void {
  const { signal } = ctx
  const send = (messages: Message[]) => ask(ctx, () => sendMessage('candidates', messages))
  const outbox = createOutbox({ send, onAnswer: showAnswer, signal })
  const answers = createShortAnswers({
    conversationKey: () => open.key(),
    ask: key => ask(ctx, () => sendMessage('awaitsAnswer', key)),
    onAwaiting: () => loop.readAgain()
  })
  const mayMatter = (text: string): boolean => passesGate(text) || answers.mayAnswer(text)
  const open = createOpenConversation({ board, mayMatter, onNews: outbox.add })
  const shown = createShownMessages()
  const reportStatus = createStatusReporter({
    site: reader.site,
    key: siteAt(page.location.href) ?? page.location.origin,
    send: status => ask(ctx, () => sendMessage('siteStatus', status)),
    signal
  })
  const report = (unreadable: boolean) => reportStatus({ ...open.counts(), unreadable })
  const noteHealth = watchHealth({ reader, page, signal, onUnreadable: () => report(true) })
  const loop = startReadLoop({ reader, page, signal, onPass, mayMatter, isOurs: isChip })
  const { hasAny: hasShown, latest: latestShown } = shown
  answerBackground({ ctx, reader, page, hasShown, latestShown, onChipsChanged: refreshChips })

  async function onPass(pass: Pass | null): Promise<void> {
    noteHealth(pass?.messages.length ?? 0)
    if (!pass) return
    shown.note(pass)
    const { key } = pass.conversation
    const isOther = open.enter(key)
    if (isOther) answers.clear()
    open.passOver(pass.passedOver)
    await inSlices(pass.read, open.take, { goOn: () => !signal.aborted && key === open.key() })
    const hasNews = pass.read.length + pass.passedOver.length + pass.broken > 0
    if (hasNews) report(pass.broken > 0 && open.counts().messages === 0)
    void outbox.flush()
    if (isOther) void answers.refresh()
  }

  function showAnswer(sent: readonly Message[], chips: readonly Chip[]): void {
    const here = sent.filter(message => message.conversation.key === open.key()).map(message => message.key)
    board.update(
      here,
      chips.filter(chip => here.includes(chip.messageKey))
    )
    report(false)
    if (here.length > 0) void answers.refresh()
  }

  async function refreshChips(): Promise<void> {
    void answers.refresh()
    const asked = open.latestCandidates()
    if (asked.length > 0) board.update(asked, await ask(ctx, () => sendMessage('chips', asked)))
  }
}

/** Sends, unless the extension behind this page is gone: then everything here ends, quietly. */
async function ask<Answer>(ctx: ContentScriptContext, send: () => Promise<Answer>): Promise<Answer> {
  if (ctx.isInvalid) throw new Error('the extension was updated or removed')
  return send()
}
