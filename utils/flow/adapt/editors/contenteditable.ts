import { textOf } from '../page/text-of'
import type { Editor } from './editor'

/** Put there by the site: the mail that is answered, and the parent's own signature. */
const NOT_WRITTEN =
  '.gmail_quote, .gmail_quote_container, .gmail_attr, .gmail_signature, .gmail_signature_prefix, #_rc_sig, #reply-intro, .moz-cite-prefix, blockquote'

/** An editable element that the browser itself edits. */
export const contenteditable: Editor = {
  matches: box => box.getAttribute('contenteditable') === 'true' || box.isContentEditable,
  read: box => textOf(box, { skip: NOT_WRITTEN, keepLineBreaks: true }),
  placeCaret(box) {
    box.focus()
    const range = box.ownerDocument.createRange()
    range.setStart(firstLineOf(emptyLineOf(box) ?? box), 0)
    box.ownerDocument.getSelection()?.removeAllRanges()
    box.ownerDocument.getSelection()?.addRange(range)
  },
  insert(box, text) {
    box.ownerDocument.execCommand('insertText', false, text)
  }
}

/**
 * The line that a mail program leaves free above or below the quote. Without it a caret before a quote would end up in
 * the quote's own first line (Roundcube 1.6, 2026-11).
 */
const emptyLineOf = (box: HTMLElement): Element | undefined =>
  [...box.children].find(child => isLine(child) && !child.textContent?.trim())

/** The element of the first line: a model-driven editor knows a caret only inside its own paragraphs. */
function firstLineOf(box: HTMLElement): Element {
  let line: Element = box
  while (line.firstElementChild && line.firstElementChild === line.firstChild && isLine(line.firstElementChild)) {
    line = line.firstElementChild
  }
  return line
}

const isLine = (element: Element): boolean =>
  /^(?:p|div|span)$/.test(element.localName) && !element.matches(NOT_WRITTEN)
