/* Each list is newest first; the date is that of the markup which was seen, not of this file. Sources: notes.md. */

/** The chat before may stay in the page, hidden: the one on the screen is meant. */
export const PANE = '[data-tid="message-pane-list-runway"], [data-tid="channel-pane-viewport"]' // 2026-09
export const TITLE = ['[data-tid="chat-title"]', '[data-tid="entity-header"] h2', '[data-tid="entity-header"]'] // 2026-09
/** Its button to send names the conversation. It is looked at, and nothing else. */
export const THREAD = '[data-track-thread-id]' // 2026-09

export const MESSAGE =
  '[data-tid="chat-pane-message"], [data-tid="channel-pane-message"], [data-tid="channel-replies-pane-message"]' // 2026-09
export const ROW = ['[data-tid="chat-pane-item"]', '[data-testid="message-wrapper"]', '.fui-ChatMessage'] // 2026-09
export const BODY = ['[data-message-content]', '[data-tid="messageBodyContent"]', '[id^="content-"]'] // 2026-09
export const SENDER = '[data-tid="message-author-name"]' // 2026-09
export const TIME = 'time[datetime]' // 2026-09
export const OWN = '.fui-ChatMyMessage' // 2026-09

export const QUOTE = '[data-tid="quoted-reply-card"], blockquote' // 2026-09
export const NEVER_CONTENT =
  '[data-tid="file-attachment-grid"], [data-tid*="reaction"], [data-tid^="message-actions"], [data-tid="url-preview"]' // 2026-09
export const FILES = '[data-tid="file-attachment-grid"]' // 2026-09
/** The label is the name and then the address. */
export const FILE = ['[data-testid="content-card-custom-title"]', '[role="group"][aria-label]', 'button[aria-label]'] // 2026-07

export const COMPOSE = ['[data-tid="ckeditor"][contenteditable="true"]', '.ck-editor__editable[contenteditable="true"]'] // 2026-09

export const CONVERSATION_SIGN = '[data-tid="ckeditor"], .ck-editor__editable' // 2026-09
