/* Markup of the web client's published source, 2026-07. See notes.md. */

/** Nothing in the source names the part that holds subject and mails: the page does. */
export const PANE = 'body:has(article[data-message-id])'
export const SUBJECT = '[data-testid="conversation-header:subject"]'
export const MESSAGE = 'article[data-message-id]'
/** It has the mail's subject in `data-subject`, and is of the page's own origin. */
export const FRAME = 'iframe[data-testid="content-iframe"]'
export const ROOT = '#proton-root'
export const CONTENT = '.message-content'
export const OUTBOUND = '.is-outbound'
export const SENDER = '[data-testid="recipients:sender"]'
export const DATE = '[data-testid="message:message-header-metas"] time, .message-header time'
export const METAS = '[data-testid="message:message-header-metas"]'
export const FILE = '[data-testid^="attachment-item"] [title]'

export const COMPOSER = '.composer'
export const COMPOSE_SUBJECT = 'input[data-testid="composer:subject"]'
export const COMPOSE_HTML = 'iframe[data-testid="rooster-iframe"]'
export const COMPOSE_BOX = '#rooster-editor[contenteditable="true"]'
export const COMPOSE_PLAIN = 'textarea[data-testid="editor-textarea"]'

export const CONVERSATION_SIGN = `${SUBJECT}, ${FRAME}`
