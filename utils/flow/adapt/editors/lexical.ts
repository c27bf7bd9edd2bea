import { pasteEditor } from './paste-editor'

/** WhatsApp, Messenger, Instagram. */
export const lexical = pasteEditor({ box: '[data-lexical-editor]', followsTyping: true })
