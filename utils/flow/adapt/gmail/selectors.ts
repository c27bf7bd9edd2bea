/* Each list is newest first; the date is that of the markup which was seen, not of this file. Sources: notes.md. */

export const PANE = '[role="main"]:has(h2.hP)' // 2026-07
export const SUBJECT = 'h2.hP' // 2026-07; the same since 2011
export const MESSAGE = '.adn[data-message-id], .adn[data-legacy-message-id]' // 2026-07
export const BODY = ['.ii.gt .a3s', '.a3s'] // 2026-07; addresses inside are rewritten, scripts are gone
export const BODY_FRAME = '.ii.gt' // 2026-07
export const SENDER = '.gD[email]' // 2026-07; the same since 2011
export const DATE = '.g3[title]' // 2026-07
export const ACCOUNT = 'a[aria-label*="@"]' // 2026-07; the words around the address are localised

/** A sign for what is folded, and the repeat of earlier mails that is kept behind it. */
export const NEVER_CONTENT = '.ajR, .yj6qo, .adL' // 2026-07
export const FILE = '.aQH .aV3' // 2026-07; the name of an attachment

export const COMPOSE = '[role="main"] [g_editable="true"][contenteditable="true"]' // 2026-07; its label is localised

/** A window of its own for writing does not say what it answers, but has a subject and people. */
export const WINDOW = '[role="dialog"]' // 2026-07
export const COMPOSE_APART = `${WINDOW} [g_editable="true"][contenteditable="true"]`
export const WINDOW_SUBJECT = 'input[name="subjectbox"]' // 2026-07
export const WINDOW_TO = '[name="to"] [role="option"]' // 2026-07

/** A subject with its thread's id, or a mail's body. */
export const CONVERSATION_SIGN = '[data-legacy-thread-id], [data-thread-perm-id], .a3s' // 2026-07
