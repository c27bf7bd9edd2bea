import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import type { SiteReader } from '@/utils/flow/adapt/site-reader'
import { setBounded } from '@/utils/kit/bounded-map'
import { inSlices } from '@/utils/kit/slices'
import { sendMessage } from '@/utils/messages/protocol'
import type { Chip } from '@/utils/model/chip'
import type { Message } from '@/utils/model/message'
import { answerBackground } from './answer-background'
import { askGate } from './ask-gate'
import { createChipBoard, isChip } from './chip-board'
import { siteAt } from './choose-reader'
import { createOutbox } from './outbox'
import { type Pass, startReadLoop } from './read-loop'
import { createStatusReporter } from './report-status'
import { createSeen } from './seen'
import { createShortAnswers } from './short-answers'
import { createShownMessages } from './shown-messages'
import { watchHealth } from './watch-health'

/** Reads this page with this reader until the context ends; then the page is as it was. */
export async function startReader(ctx: ContentScriptContext, reader: SiteReader, page: Document): Promise<void> {
  const { signal } = ctx
  const gate = await askGate(() => ask(ctx, () => sendMessage('gateWords')), signal)
  if (!gate || signal.aborted) return
  const words = await ask(ctx, () => sendMessage('chipWords')).catch(() => null)
  if (signal.aborted) return
  const passesGate = gate
  const seen = createSeen()
  const shown = createShownMessages()
  /** Messages that could speak of a party, by key; whatever becomes of their text, the background hears it. */
  const candidates = new Map<string, true>()
  /** Keys of messages that are a picture and no words: nobody reads those yet but a person. */
  const pictures = new Map<string, true>()
  let conversationKey: string | null = null

  // A click that nobody hears does nothing; the chip is still there, or comes back, to be clicked again.
  const act = (chip: Chip, what: 'decide' | 'dismiss') =>
    void ask(ctx, () => sendMessage('chipAction', { messageKey: chip.messageKey, do: what })).catch(() => {})
  const events = { onDecide: (chip: Chip) => act(chip, 'decide'), onDismiss: (chip: Chip) => act(chip, 'dismiss') }
  const board = createChipBoard(reader, events, words ?? undefined)
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

  const answers = createShortAnswers({
    conversationKey: () => conversationKey,
    ask: key => ask(ctx, () => sendMessage('awaitsAnswer', key)),
    onAwaiting: () => loop.readAgain()
  })
  const mayMatter = (text: string): boolean => passesGate(text) || answers.mayAnswer(text)
  const loop = startReadLoop({ reader, page, signal, onPass, mayMatter, isOurs: isChip })
  answerBackground({
    ctx,
    reader,
    page,
    hasShown: shown.hasAny,
    latestShown: shown.latest,
    onChipsChanged: refreshChips
  })
  ctx.onInvalidated(board.clear)

  async function onPass(pass: Pass | null): Promise<void> {
    noteHealth(pass?.messages.length ?? 0)
    if (!pass) return
    shown.note(pass)
    const { key } = pass.conversation
    const isOther = key !== conversationKey
    if (isOther) enter(key)
    seen.note(pass.passedOver)
    await inSlices(pass.read, take, { goOn: () => !signal.aborted && key === conversationKey })
    if (pass.read.length > 0 || pass.passedOver.length > 0) report(false)
    void outbox.flush()
    if (isOther) void answers.refresh()
  }

  function enter(key: string): void {
    conversationKey = key
    seen.clear()
    candidates.clear()
    pictures.clear()
    board.clear()
    answers.clear()
  }

  function take({ element, message }: Pass['read'][number]): void {
    const wasCandidate = candidates.has(message.key)
    const isCandidate = wasCandidate || isMarked(message) || mayMatter(message.text)
    const isNews = seen.isNews(message) || !wasCandidate
    if (isNews && isCandidate) outbox.add(message)
    if (isPicture(message)) setBounded(pictures, message.key, true, MOST_CANDIDATES)
    if (!isCandidate) return
    if (!wasCandidate) setBounded(candidates, message.key, true, MOST_CANDIDATES)
    board.show(message.key, element)
  }

  function showAnswer(sent: readonly Message[], chips: readonly Chip[]): void {
    const here = sent.filter(message => message.conversation.key === conversationKey).map(message => message.key)
    board.update(
      here,
      chips.filter(chip => here.includes(chip.messageKey))
    )
    report(false)
    if (here.length > 0) void answers.refresh()
  }

  async function refreshChips(): Promise<void> {
    void answers.refresh()
    const asked = [...candidates.keys()].slice(-MOST_ASKED)
    if (asked.length > 0) board.update(asked, await ask(ctx, () => sendMessage('chips', asked)))
  }

  function report(unreadable: boolean): void {
    reportStatus({ messages: seen.size(), invitations: board.count(), pictures: pictures.size, unreadable })
  }
}

/**
 * What a page says beside the text: an invitation of yesterday that is deleted today has no word of it left, and one
 * for machines needs none.
 */
const isMarked = ({ state, structured, files = [] }: Message): boolean =>
  state !== undefined || structured !== undefined || files.some(name => /\.ics$/i.test(name))

const isPicture = ({ text, images, own }: Message): boolean => images > 0 && text === '' && !own

/** Candidates that are remembered at once, and chips that are asked for at once. */
const MOST_CANDIDATES = 5000
const MOST_ASKED = 200

/** Sends, unless the extension behind this page is gone: then everything here ends, quietly. */
async function ask<Answer>(ctx: ContentScriptContext, send: () => Promise<Answer>): Promise<Answer> {
  if (ctx.isInvalid) throw new Error('the extension was updated or removed')
  return send()
}
