/* Each list is newest first; the date is that of the markup which was seen, not of this file. Sources: notes.md. */

export const PANE = '[data-pagelet="IGDMessagesList"]' // 2026; `role="grid"` is gone
export const MESSAGE = '[data-pagelet="IGDMessagesList"] [role="group"]' // 2026
export const TITLE = ['[data-pagelet="IGDInboxHeaderOffMsys"] [dir="auto"]', '[data-pagelet="IGDInboxHeaderOffMsys"]']
/** The first of a run has its sender's picture, in a link to the profile; the words around it are localised. */
export const PROFILE = 'a[href^="/"]:has(img)' // 2026
export const TIME = 'abbr[aria-label]' // 2026; in a line of its own above the messages of that time
export const NEVER_CONTENT = 'a[href^="/"]:has(img), abbr, [role="toolbar"], [role="menu"], [contenteditable="true"]'
/** Portraits are inside the link to a profile. */
export const PICTURE = 'img[src*="scontent"], img[src*="cdninstagram"], img[src^="blob:"]'
export const COMPOSE = '[contenteditable="true"][role="textbox"]' // 2026; its label is localised
