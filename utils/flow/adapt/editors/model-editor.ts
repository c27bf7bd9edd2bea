import { contenteditable } from './contenteditable'
import type { Editor } from './editor'
import { pasteText } from './paste-text'

/** Lexical (WhatsApp, Messenger, Instagram), Quill (Slack). */
const TAKES_TYPING = '[data-lexical-editor], .ql-editor'
/** Slate (Discord), CKEditor (Teams): what is not pasted changes the page and never reaches the model. */
const PASTE_ALONE = '[data-slate-editor], .ck-editor__editable'

/**
 * Editors that keep a model of their own. They take a paste with its line breaks, while `insertText` loses them in
 * Chromium (measured with lexical 0.40, quill 2.0, slate-react 0.146 and ckeditor5 48.5, 2026-11). Nobody took the
 * paste: plain text, where that does no harm.
 */
export const modelEditor: Editor = {
  ...contenteditable,
  matches: box => box.matches(`${TAKES_TYPING}, ${PASTE_ALONE}`),
  insert(box, text) {
    if (!pasteText(box, text) && !box.matches(PASTE_ALONE)) contenteditable.insert(box, text)
  }
}
