import { startReadLoop } from '@/entrypoints/reader.content/read-loop'
import { createSeen } from '@/entrypoints/reader.content/seen'
import { readers } from '@/utils/flow/adapt/readers'
import type { SiteReader } from '@/utils/flow/adapt/site-reader'
import { idOf, readAll } from '../../unit/flow/adapt/as-expected'

/* Runs in a page beside its own scripts: the readers as they are, without the extension around them. */

function readerOf(site: string): SiteReader {
  const reader = readers.find(reader => reader.site === site)
  if (!reader) throw new Error(`no reader of ${site}`)
  return reader
}

/** What the page shows now, and whether looking at it changed anything. */
function look(site: string) {
  const reader = readerOf(site)
  const before = document.documentElement.outerHTML
  const pane = reader.findPane(document)
  const view = pane && reader.look(pane)
  const compose = reader.findCompose(document)
  return {
    isRecognised: reader.recognises(document),
    conversation: view?.conversation ?? null,
    messages: view ? readAll(view) : [],
    hasCompose: compose !== null,
    isComposeHere: !compose || !view || compose.conversationKey === view.conversation.key,
    isUnchanged: document.documentElement.outerHTML === before
  }
}

/** Ten thousand changes of the page that change nothing that is read. */
function fidget(site: string): void {
  const pane = readerOf(site).findPane(document)
  for (let i = 0; i < 10_000; i++) {
    const spinner = document.createElement('i')
    pane?.append(spinner)
    spinner.remove()
  }
}

/** Puts an equal element into the place of every message, as a page does that draws itself anew. */
function redraw(site: string): void {
  for (const message of document.querySelectorAll(readerOf(site).messageSelector)) {
    message.replaceWith(message.cloneNode(true))
  }
}

/** Reads as the reader does, until `stop`. */
function watch(site: string) {
  const seen = createSeen()
  const controller = new AbortController()
  const watched = { ids: [] as string[], passes: 0, stop: () => controller.abort() }
  startReadLoop({
    reader: readerOf(site),
    page: document,
    signal: controller.signal,
    isOurs: () => false,
    onPass(pass) {
      watched.passes++
      for (const { message } of pass?.read ?? []) if (seen.isNews(message)) watched.ids.push(idOf(message))
    }
  })
  return watched
}

const inPageReader = { look, fidget, redraw, watch }
export type InPageReader = typeof inPageReader

Object.assign(globalThis, { inPageReader })
