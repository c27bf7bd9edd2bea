/* Markup of Roundcube 1.6, Elastic skin, seen in a running one on 2026-11-21. See notes.md. */

/** A mail by itself, or in the preview frame beside the list; both have the same inside. */
export const PANE = 'body.task-mail:is(.action-show, .action-preview) #message-content'
export const SUBJECT = '#message-header h2.subject'
export const SUBJECT_EXTRAS = '.voice, a'
export const SENDER = '#message-header .header-summary a.rcmContactAddress[title]'
export const DATE = '#message-header .header-summary .text-nowrap'
export const BODY = '#messagebody'
/** The signature of a plain mail, and what stands beside a picture. */
export const NEVER_CONTENT = '.pre .sig, .image-attachment, .image-filename, .part-notice'
export const ATTACHED_IMAGES = '.image-attachment img, img.image-thumbnail'

/** The account's address stands in the list's page; the preview frame can see it around itself. */
export const ACCOUNT = '.header-title.username'

export const CONVERSATION_SIGN = 'body:is(.action-show, .action-preview)'

export const COMPOSE_PAGE = 'body.task-mail.action-compose'
export const COMPOSE_SUBJECT = '#compose-subject'
export const COMPOSE_TO = 'textarea#_to'
export const COMPOSE_PLAIN = 'textarea#composebody'
export const COMPOSE_HTML = 'iframe#composebody_ifr'
