/* Each list is newest first; the date is that of the markup which was seen, not of this file. Sources: notes.md. */

export const PANE = '#MiddleColumn' // 2026
/** Two of them during the movement from one chat to the next. */
export const LIST = '.MessageList' // 2026
/** A mark inside each message repeats the attribute. */
export const MESSAGE = '.Message[data-message-id]' // 2026
export const TITLE = '.chat-info .title h3, .chat-info .fullName' // 2026
export const CONTENT = '.message-content' // 2026
export const NAME = '.message-title-name' // 2026; that of a forward is its origin's
export const FORWARD_MARK = '.message-title .icon-share-filled, .is-forwarded' // 2026
export const TEXT = '.text-content' // 2026
export const NEVER_CONTENT = '.MessageMeta, .EmbeddedMessage, .WebPage, .Reactions, .message-title' // 2026
export const CLOCK = '.message-time' // 2026
export const DAY_GROUP = '.message-date-group' // 2026
export const DAY = '.sticky-date' // 2026
export const PICTURE = '.media-inner img, .Album img' // 2026
export const FILE = '.File .file-title' // not seen
export const COMPOSE = '#editable-message-text[contenteditable="true"]' // 2026; captions have another
