import { contenteditable } from './contenteditable'
import type { Editor } from './editor'
import { pasteText } from './paste-text'

/**
 * Lexical (WhatsApp; Messenger, Instagram): it keeps a model and takes a paste with its line breaks, while
 * `insertText` loses them in Chromium (measured with lexical 0.40, 2026-11). Nobody took the paste: plain text.
 */
export const lexical: Editor = {
  ...contenteditable,
  matches: box => box.hasAttribute('data-lexical-editor'),
  insert(box, text) {
    if (!pasteText(box, text)) contenteditable.insert(box, text)
  }
}
