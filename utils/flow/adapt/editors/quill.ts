import { pasteEditor } from './paste-editor'

/** Slack. */
export const quill = pasteEditor({ box: '.ql-editor', followsTyping: true })
