import { pasteEditor } from './paste-editor'

/** Discord. What is typed by command changes the page in Chromium, and never the model. */
export const slate = pasteEditor({ box: '[data-slate-editor]', followsTyping: false })
