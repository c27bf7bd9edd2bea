import { withoutQuotedLines } from '../page/quoted-lines'
import type { Editor } from './editor'

const isField = (box: HTMLElement): box is HTMLTextAreaElement => box.localName === 'textarea'

/** A `<textarea>`, quoted lines and signature of a mail included. */
export const plainField: Editor = {
  matches: isField,
  read: box => (isField(box) ? withoutQuotedLines(box.value) : ''),
  placeCaret(box) {
    if (!isField(box)) return false
    box.focus()
    box.setSelectionRange(0, 0)
    return true
  },
  insert(box, text) {
    if (!isField(box)) return
    const spaced = box.value.trim() ? `${text}\n\n` : text
    box.ownerDocument.execCommand('insertText', false, spaced)
  }
}
