/* Each list is newest first; the date is that of the markup which was seen, not of this file. Sources: notes.md. */

/** The large conversation alone: pop-ups on other pages are outside `main`. */
export const PANE = '[role="main"] [role="log"], [role="main"] [role="grid"]' // 2026-06, 2025

const ARTICLE = '[aria-roledescription="message"]' // 2026-06, with `data-message-id`
export const MESSAGE = `[role="log"] ${ARTICLE}, [role="log"] [role="row"]:not(:has(${ARTICLE})), [role="grid"] [role="row"]`
export const LABEL = '[aria-label]' // 2026-06: the message itself; 2026-01: an element in the row

export const TITLE = ['[role="main"] h3', '[role="main"] h2', '[role="main"] h1'] // 2026-02
export const RUN_NAME = 'h4, h5' // 2026-01; above the first of a run
/** Never the message: names above a run, buttons' menus, the place where one writes. */
export const NEVER_CONTENT = 'h1, h2, h3, h4, h5, h6, [role="toolbar"], [role="menu"], [contenteditable="true"]'
export const PICTURE = 'img[src*="scontent"], img[src^="blob:"], [href*="/messenger_media"] img:not([src*="scontent"])'
export const FILE = 'a[download], a[href*="cdn.fbsbx.com"]' // not seen

export const COMPOSE = '[role="main"] [role="textbox"][contenteditable="true"]' // 2026-06; its label is localised
