/* Each list is newest first; the date is that of the markup which was seen, not of this file. Sources: notes.md. */

/** Around the channel and a thread beside it. */
export const PANE = 'body:has([data-qa="message_pane"])' // 2026-07
export const TITLE = ['[data-qa="message_pane"] [data-qa="channel_name"]', '[data-qa="channel_name"]'] // 2026-07
export const ROW = '[data-qa="virtual-list-item"]' // 2026-07
/** Rows that are not drawn yet have marks of their own. */
export const MESSAGE = '[data-qa="message_container"]:not([data-qa-placeholder="true"], [data-qa-unprocessed="true"])' // 2026-07

/** Its address names the channel; without a clock beside a name it is hidden, and there. */
export const STAMP = 'a[data-ts][href*="/archives/"]' // 2026-07
/** Only the first of a run has one. */
export const SENDER = '[data-qa="message_sender_name"]' // 2026-07
export const BODY = ['[data-qa="message-text"]', '.c-message_kit__blocks'] // 2026-07
export const NEVER_CONTENT =
  '.c-message__edited_label, [data-qa="message_edited_label"], .c-message_attachment, [data-qa="message_file"]' // 2026-07
export const EDITED = '.c-message__edited_label, [data-qa="message_edited_label"]' // 2026-07
export const QUOTE = 'blockquote, .p-rich_text_quote' // 2026-07
export const FILE = '[data-qa="message_file"]' // 2026-07
export const FILE_NAME = ['[data-qa="file_name"]', '[class*="file__title"]'] // 2025

/** "User: ..." in the language of the interface; the address of the portrait holds the user's id. */
export const ME = '[data-qa="user-button"]' // 2026-08

export const COMPOSE = ['[data-qa="message_input_container"] .ql-editor[contenteditable="true"]'] // 2026-07

export const CONVERSATION_SIGN = '[data-qa="message_input_container"], .ql-editor' // 2026-07
