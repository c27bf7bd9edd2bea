import { contenteditable } from './contenteditable'
import type { Editor } from './editor'
import { pasteText } from './paste-text'

interface PasteOptions {
  /** The mark that the library puts on its box. */
  box: string
  /** Where nobody takes the paste, typing does no harm: the editor follows the page. */
  followsTyping: boolean
}

/**
 * An editor that keeps a model of its own: all of them take a paste with its line breaks and as one step to undo, in
 * both browsers, while `insertText` loses lines or goes past the model in Chromium. Measured with the libraries
 * themselves (tests/e2e/editors, 2026-11).
 */
export const pasteEditor = ({ box: selector, followsTyping }: PasteOptions): Editor => ({
  ...contenteditable,
  matches: box => box.matches(selector),
  insert(box, text) {
    if (!pasteText(box, text) && followsTyping) contenteditable.insert(box, text)
  }
})
