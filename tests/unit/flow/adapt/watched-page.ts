import { vi } from 'vitest'
import { isChip } from '@/entrypoints/reader.content/chip-board'
import { startReadLoop } from '@/entrypoints/reader.content/read-loop'
import { createSeen } from '@/entrypoints/reader.content/seen'
import type { PaneView, SiteReader } from '@/utils/flow/adapt/site-reader'
import { toMessage } from '@/utils/flow/adapt/to-message'
import type { Message } from '@/utils/model/message'
import { idOf } from './as-expected'
import { type Fixture, showPage } from './fixtures'

/** Shows a dated page under its address. */
export const show = ({ html, expected }: Fixture): Document => showPage(html, expected.address)

/** What the reader sees now; null where no conversation is open. */
export function lookAt(reader: SiteReader, page: Document): PaneView | null {
  const pane = reader.findPane(page)
  return pane && reader.look(pane)
}

export function readOne(reader: SiteReader, page: Document, element: Element): Message | null {
  const view = lookAt(reader, page)
  const raw = view?.read(element)
  return view && raw ? toMessage(view.conversation, raw) : null
}

/** Longer than any site takes to show the messages of a conversation, and the reader to believe it. */
export const settle = () => vi.advanceTimersByTimeAsync(5000)

/** Reads a page as the reader does, until `stop`; wants a clock that the test moves. */
export async function watch(reader: SiteReader, page: Document) {
  const seen = createSeen()
  const read: Message[] = []
  const passes: unknown[] = []
  const controller = new AbortController()
  startReadLoop({
    reader,
    page,
    signal: controller.signal,
    isOurs: isChip,
    onPass(pass) {
      passes.push(pass)
      for (const { message } of pass?.read ?? []) if (seen.isNews(message)) read.push(message)
    }
  })
  await settle()
  return { read, passes, stop: () => controller.abort() }
}

export const idsOf = (messages: readonly Message[]): string[] => messages.map(idOf)
