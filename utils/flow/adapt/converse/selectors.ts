/* Markup of Converse.js 14, seen in a running one on 2026-11-21. See notes.md. */

/** A group room or a talk between two. Rooms in the background stay mounted without being shown. */
export const PANE = 'converse-muc.chatbox[jid], converse-chat.chatbox[jid]'
export const TITLE = '.chatbox-title__text'
/** Day lines and "has entered" are `converse-chat-message` too, without `.chat-msg`. */
export const MESSAGE = '.chat-msg[data-msgid]'
export const TEXT = '.chat-msg__text'
export const CONTENT = '.chat-msg__content'
export const AUTHOR = '.chat-msg__author'
export const OWN = '.chat-msg__content--me'
export const EDITED = '.chat-msg__edit-modal'
export const DELETED = '.chat-msg--retracted'
export const PICTURE = '.chat-image, .chat-msg__media img'
export const COMPOSE = 'textarea.chat-textarea'

/** Every conversation has its history, whatever else is renamed. */
export const CONVERSATION_SIGN = 'converse-message-history'
