import { startReadLoop } from '@/entrypoints/reader.content/read-loop'
import { createSeen } from '@/entrypoints/reader.content/seen'
import { createShownMessages } from '@/entrypoints/reader.content/shown-messages'
import { whatsapp } from '@/utils/flow/adapt/whatsapp/reader'
import { compileGate } from '@/utils/kit/gate'
import { gates } from '@/utils/languages/gates'

/* Runs in a page that shows a long conversation: see conversation-time.ts. */

export interface Measured {
  /** Milliseconds of all work, without the pauses in between. */
  total: number
  /** Milliseconds of the longest piece that did not let the page work. */
  longest: number
  slices: number
  messages: number
  units: number
}

/** What a plain script does: one lookup for the messages, then the text and the time of each by a lookup of its own. */
function readPlainly(): Measured {
  const start = performance.now()
  const read: { text: string; time: string }[] = []
  for (const message of document.querySelectorAll('#main [data-id]')) {
    const text = message.querySelector('[data-testid="selectable-text"]')?.textContent ?? ''
    const time = message.querySelector('[data-pre-plain-text]')?.getAttribute('data-pre-plain-text') ?? ''
    read.push({ text, time })
  }
  const total = performance.now() - start
  return {
    total,
    longest: total,
    slices: 1,
    messages: read.length,
    units: read.reduce((sum, { text }) => sum + text.length, 0)
  }
}

const passesGate = compileGate(gates)

/** What the reader does with a conversation that was just opened, up to what it would send. */
function readAsShipped(): Promise<Measured> {
  const controller = new AbortController()
  const seen = createSeen()
  const shown = createShownMessages()
  const slices: number[] = []
  let since = performance.now()
  const pause = () => {
    slices.push(performance.now() - since)
  }
  const measured = { messages: 0, units: 0 }
  return new Promise(resolve => {
    startReadLoop({
      reader: { ...whatsapp, findPane: page => ((since = performance.now()), whatsapp.findPane(page)) },
      page: document,
      signal: controller.signal,
      mayMatter: passesGate,
      isOurs: () => false,
      slices: {
        yieldNow: async () => {
          pause()
          await new Promise(resume => setTimeout(resume))
          since = performance.now()
        }
      },
      onPass(pass) {
        if (pass) shown.note(pass)
        for (const id of pass?.passedOver ?? []) {
          seen.note(id)
          measured.messages++
        }
        for (const { message } of pass?.read ?? []) {
          if (!seen.isNews(message)) continue
          passesGate(message.text)
          measured.messages++
          measured.units += message.text.length
        }
        pause()
        controller.abort()
        const total = slices.reduce((sum, slice) => sum + slice, 0)
        resolve({ ...measured, total, longest: Math.max(...slices), slices: slices.length })
      }
    })
  })
}

Object.assign(globalThis, { bench: { readPlainly, readAsShipped } })
