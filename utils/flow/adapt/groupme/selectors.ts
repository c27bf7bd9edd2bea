/* Each list is newest first; the date is that of the markup which was seen, not of this file. Sources: notes.md. */

export const PANE = '#chats .chat:has(.chat-messages)' // 2025-09
export const TITLE = ['.chat-header .chat-name', '.chat-header h2', '.chat-header'] // 2025-09; inside the header: guessed
export const MESSAGE = '.chat-messages .message' // 2025-09
export const CONTENT = '.message-body .content' // 2025-09
export const TEXT = '.message-text' // 2025-09
export const PICTURE = '.image-content .image-wrapper img' // 2024-02

/** Guessed; without them a message has no sender and no time. */
export const SENDER = ['.message-body .nickname', '.message-body .name']
export const TIME = ['.timestamp', 'time']
export const OWN = '.from-self, .from-me, .is-self'

export const COMPOSE = ['.message-composer .emoji-wysiwyg-editor[contenteditable="true"]'] // 2025-09

export const CONVERSATION_SIGN = '.message-composer' // 2025-09
