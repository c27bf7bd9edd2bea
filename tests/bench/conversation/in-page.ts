import { startReadLoop } from '@/entrypoints/reader.content/read-loop'
import { createSeen } from '@/entrypoints/reader.content/seen'
import { createShownMessages } from '@/entrypoints/reader.content/shown-messages'
import { whatsapp } from '@/utils/flow/adapt/whatsapp/reader'
import { compileGate } from '@/utils/kit/gate'
import { gates } from '@/utils/languages/gates'

/* Runs in a page that shows a long conversation: see conversation-time.ts. */

export interface Measured {
  messages: number
  /** Pieces of work with a pause for the page after each. */
  slices: number
}

/**
 * What a plain script does that ends with the same texts and times: one lookup for the messages, and for each one for
 * the text that is not quoted and one for the time. It takes both as the page has them: it reads no emoji and no date,
 * tells no sender and no own message, keeps nothing apart, and holds the page until it is done.
 */
function readPlainly(): Measured {
  const read: { text: string; time: string }[] = []
  for (const message of document.querySelectorAll('#main [data-id]')) {
    const texts = [...message.querySelectorAll('[data-testid="selectable-text"]')]
    const text = texts.find(element => !element.closest('[data-testid="quoted-message"]'))?.textContent ?? ''
    const time = message.querySelector('[data-pre-plain-text]')?.getAttribute('data-pre-plain-text') ?? ''
    read.push({ text, time })
  }
  return { messages: read.length, slices: 1 }
}

const passesGate = compileGate(gates)

/** What the reader does with a conversation that was just opened, up to what it would send. */
function readAsShipped(): Promise<Measured> {
  const controller = new AbortController()
  const seen = createSeen()
  const shown = createShownMessages()
  let slices = 1
  return new Promise(resolve => {
    startReadLoop({
      reader: whatsapp,
      page: document,
      signal: controller.signal,
      mayMatter: passesGate,
      isOurs: () => false,
      slices: {
        yieldNow: () => {
          slices++
          return new Promise(resume => setTimeout(resume))
        }
      },
      onPass(pass) {
        if (!pass) return
        shown.note(pass)
        seen.note(pass.passedOver)
        const candidates = pass.read.filter(({ message }) => seen.isNews(message) && passesGate(message.text))
        controller.abort()
        resolve({ messages: pass.passedOver.length + candidates.length, slices })
      }
    })
  })
}

Object.assign(globalThis, { bench: { readPlainly, readAsShipped } })
