/* Each list is newest first; the date is that of the markup which was seen, not of this file. Sources: notes.md. */

export const TOPIC = 'c-wiz[data-topic-id]' // 2026
export const PANE = `[role="main"]:has(${TOPIC})` // 2026; without it the whole page
export const MESSAGE = '[data-topic-id] [data-id]:is([data-user-id], [data-is-message="true"])' // 2026
export const PLACE = '[data-group-id]:not([role="listitem"])' // 2026
export const PLACE_IN_LIST = '[role="listitem"][data-group-id]' // 2026
export const SENDER = '[role="heading"][data-member-id]' // 2026
export const TIME = '[data-absolute-timestamp]' // 2026; milliseconds since 1970
export const TEXT = '[jsname="bgckF"]' // 2026
export const FILE = '[data-attachment-id]' // 2026
export const COMPOSE = '[data-is-room-compose-postbar] [role="textbox"][contenteditable="true"]' // 2026
