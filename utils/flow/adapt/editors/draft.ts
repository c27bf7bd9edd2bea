import { pasteEditor } from './paste-editor'

/** Draft.js, in older pages. What is typed by command breaks it in Chromium. */
export const draft = pasteEditor({ box: '.public-DraftEditor-content', followsTyping: false })
