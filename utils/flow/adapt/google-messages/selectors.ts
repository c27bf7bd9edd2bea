/* Each list is newest first; the date is that of the markup which was seen, not of this file. Sources: notes.md. */

export const PANE = 'mws-messages-list' // 2026-10
export const MESSAGE = 'mws-message-wrapper[msg-id]' // 2026-10; the id is not unique across conversations
export const TITLE = ['[data-e2e-header-title] h2', 'a.list-item.selected [data-e2e-conversation-name]'] // 2026-10
export const CORE = '[data-e2e-message-wrapper-core]' // 2026-10
export const OUTGOING = '[is-outgoing="true"], :has([data-e2e-message-outgoing="true"])' // 2026-10
/** Each part has its own label for screen readers, which is localised. */
export const PART = 'mws-text-message-part[aria-label], mws-image-message-part[aria-label]' // 2026-10
export const TEXT =
  'mws-text-message-part .text-msg, mws-text-message-part:not(:has(.text-msg)) [data-e2e-message-content]'
export const PICTURE = 'mws-image-message-part' // 2026-10
export const FILE = 'mws-file-message-part [class*="name"], mws-vcard-message-part [class*="name"]' // not seen
export const COMPOSE = 'textarea[data-e2e-message-input-box]' // 2026-10
