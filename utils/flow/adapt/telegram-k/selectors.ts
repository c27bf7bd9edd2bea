/* Each list is newest first; the date is that of the markup which was seen, not of this file. Sources: notes.md. */

/** Chats before this one stay below it for a while, for the movement between them. */
export const PANE = '.chat.active:has(.bubbles), .chat:only-of-type:has(.bubbles)' // 2026-07
export const MESSAGE = '.bubble[data-mid][data-peer-id]:not(.service):not(.is-fake)' // 2026-07
export const TITLE = '.topbar .peer-title, .chat-info .peer-title' // 2026-07
export const RUN = '.bubbles-group' // 2026-07
export const NAME = '.bubble:not(.is-forwarded) .name .peer-title' // 2026-07; that of a forward is its origin's
export const CONTENT = '.bubble-content' // 2026-07
export const TEXT = '.message' // 2026-07
/** The clock, reactions and the preview of a link are inside the text. */
export const NEVER_CONTENT = '.time, .reactions, .clearfix, .webpage, .reply, .name' // 2026-07
export const EDITED = '.time .edited, .time-inner .edited' // not seen
export const PICTURE = '.attachment img.media-photo' // 2026-07
export const FILE = '.document-name' // not seen
export const COMPOSE = '.input-message-input[contenteditable="true"]:not(.input-field-input-fake)' // 2026-07
