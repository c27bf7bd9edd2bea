import { pasteEditor } from './paste-editor'

/** No known site yet; it is common in software that people host themselves. */
export const prosemirror = pasteEditor({ box: '.ProseMirror', followsTyping: true })
