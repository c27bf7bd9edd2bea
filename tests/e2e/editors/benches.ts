export const places = { top: 'in the page', frame: 'in a frame', shadow: 'in a shadow root' } as const
export type Place = keyof typeof places
export type BrowserName = 'Chromium' | 'Firefox'

/** An editor that sites are made with, as its library makes it today. */
export interface Bench {
  name: string
  /** Its page in the folder `pages`. */
  page: string
  /** Its box, by the mark that the library puts there. */
  box: string
  /** The policy for Trusted Types that it can live with; all but a few need none. Null: none enforced. */
  trustedTypes?: string | null
  /** Alone in a document of its own: no other box there can take the focus. */
  isAlone?: boolean
  /** Where its own Ctrl+Z does not take out what came in by a command or a paste. */
  cannotUndo?: Place | BrowserName
  /** What its own code reports as an error in a shadow root, whoever writes there. */
  complaint?: RegExp
}

export const benches: readonly Bench[] = [
  { name: 'a text field', page: 'textarea', box: 'textarea' },
  { name: 'a plain editable', page: 'contenteditable', box: '[contenteditable]' },
  { name: 'an editable of plain text', page: 'plaintext-only', box: '[contenteditable]' },
  { name: 'Lexical', page: 'lexical', box: '[data-lexical-editor]' },
  { name: 'Slate', page: 'slate', box: '[data-slate-editor]' },
  { name: 'Quill', page: 'quill', box: '.ql-editor', trustedTypes: 'default', cannotUndo: 'shadow' },
  { name: 'ProseMirror', page: 'prosemirror', box: '.ProseMirror' },
  {
    name: 'CKEditor',
    page: 'ckeditor',
    box: '.ck-editor__editable',
    trustedTypes: 'default',
    complaint: /CKEditorError.*getComputedStyle/s
  },
  { name: 'Draft.js', page: 'draft', box: '.public-DraftEditor-content' },
  { name: 'Rooster', page: 'rooster', box: '#editorParent_1 > [contenteditable]' },
  { name: 'TinyMCE', page: 'tinymce', box: '#tinymce', trustedTypes: null, isAlone: true, cannotUndo: 'Firefox' }
]
