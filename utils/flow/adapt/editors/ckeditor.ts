import { pasteEditor } from './paste-editor'

/** Teams. What is typed by command never reaches the model in Chromium. */
export const ckeditor = pasteEditor({ box: '.ck-editor__editable', followsTyping: false })
