import { QUOTE, SIGNATURE } from '../page/mail-marks'
import { textOf } from '../page/text-of'
import type { Editor } from './editor'

/** Put there by the site: the mail that is answered, the parent's own signature, words that ask for some (Slate). */
const NOT_WRITTEN = `${QUOTE}, ${SIGNATURE}, #_rc_sig, #reply-intro, [data-slate-placeholder]`

/** An editable element that the browser itself edits. */
export const contenteditable: Editor = {
  matches: box => box.getAttribute('contenteditable') === 'true' || box.isContentEditable,
  read: box => textOf(box, { skip: NOT_WRITTEN, keepLineBreaks: true }),
  placeCaret(box) {
    const line = lineToWriteIn(box)
    if (!line) return false
    box.focus()
    const range = box.ownerDocument.createRange()
    range.setStart(line, 0)
    const selection = box.ownerDocument.getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
    return true
  },
  insert(box, text) {
    box.ownerDocument.execCommand('insertText', false, text)
  }
}

/**
 * The first line, as the innermost element: an editor with a model of its own knows a caret only inside its paragraphs.
 * Where a quote comes first, the line that the mail program left free below it: a caret before a quote would end up in
 * the quote's own first line (Roundcube 1.6, 2026-11). Null if there is none.
 */
function lineToWriteIn(box: Element): Element | null {
  const { firstElementChild: first } = box
  if (!first || first !== box.firstChild) return box
  if (isLine(first)) return lineToWriteIn(first)
  if (!first.matches(NOT_WRITTEN)) return box
  return [...box.children].find(child => isLine(child) && child.textContent.trim() === '') ?? null
}

const isLine = (element: Element): boolean =>
  /^(?:p|div|span)$/.test(element.localName) && !element.matches(NOT_WRITTEN)
