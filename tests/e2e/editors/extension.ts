import { insertDraft } from '@/utils/flow/adapt/editors/insert-draft'
import type { Compose } from '@/utils/flow/adapt/site-reader'

/* The content script of the bench: our editors as they are shipped, asked through the page itself. */

/** The only box of a bench page, wherever it is: in frames and shadow roots too. */
function findBox(root: Document | ShadowRoot, selector: string): HTMLElement | null {
  const box = root.querySelector<HTMLElement>(selector)
  if (box) return box
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot ?? documentIn(element)
    const found = inner && findBox(inner, selector)
    if (found) return found
  }
  return null
}

const documentIn = (element: Element): Document | null =>
  element.localName === 'iframe' && 'contentDocument' in element ? (element.contentDocument as Document | null) : null

document.addEventListener('bench-insert', async event => {
  const { text, conversationKey, selector } = JSON.parse(String((event as CustomEvent).detail))
  const findCompose = (): Compose | null => {
    const box = findBox(document, selector)
    return box && { conversationKey: document.documentElement.dataset.conversation ?? '', box }
  }
  const result = await insertDraft({ text, conversationKey, findCompose })
  document.dispatchEvent(new CustomEvent('bench-result', { detail: result }))
})
// A browser starts this script when it likes, at times after the page has loaded.
document.documentElement.dataset.bench = 'listens'
