/* Each list is newest first; the date is that of the markup which was seen, not of this file. Sources: notes.md. */

/** Classes end in a hash that changes with each release: only their beginning is looked at. */
export const PANE = 'ol[data-list-id="chat-messages"]' // 2026-07
export const MESSAGE = 'li[id^="chat-messages-"]' // 2026-07
export const FRAME = '[data-list-item-id^="chat-messages_"]' // 2026-07
export const TITLE = ['[class*="titleWrapper"] h1', '[class*="titleWrapper"] h2'] // 2026-07

/** Only the first of a run has one. */
export const SENDER = '[id^="message-username-"]' // 2026-07
export const PORTRAIT = 'img[class*="avatar"]' // 2026-07
export const NEVER_CONTENT = 'time' // 2026-07; "(edited)" stands in one
export const EDITED = '[class*="edited"]' // 2026-07
export const QUOTE = 'blockquote' // 2026-07
export const NEVER_PICTURE = '[class*="embed"], [class*="reaction"]' // 2026-07
export const FILE = '[class*="fileNameLink"]' // 2025

/** The label around it is localised, the class is not. */
export const OWN_NAME = ['section[aria-label="User area"] [class*="nameTag"]', 'section [class*="nameTag"]'] // 2026-08
export const OWN_PORTRAIT = 'section[class*="panels"] [class*="avatar"] img' // 2026-08

export const COMPOSE = [
  'form [class*="channelTextArea"] [role="textbox"][contenteditable="true"]', // 2026-07
  'form [data-slate-editor="true"][contenteditable="true"]' // 2026-07
]

/** A place to write is there whenever a chat is. */
export const CONVERSATION_SIGN = '[class*="channelTextArea"]' // 2026-07
