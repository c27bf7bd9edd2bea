import { contenteditable } from './contenteditable'
import type { Editor } from './editor'

/** TinyMCE (Roundcube's HTML mail): the body of a frame, which takes the focus only through its own window. */
export const tinymceFrame: Editor = {
  ...contenteditable,
  matches: box => box.localName === 'body' && box.matches('#tinymce, .mce-content-body'),
  placeCaret(box) {
    box.ownerDocument.defaultView?.focus()
    return contenteditable.placeCaret(box)
  }
}
