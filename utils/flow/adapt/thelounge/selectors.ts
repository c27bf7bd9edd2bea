/* Markup of The Lounge 4.5, seen in a running one on 2026-11-21. See notes.md. */

/** The open channel or the talk between two; a server's own lines ("lobby") are no conversation. */
export const PANE = '#chat .chat-view:is([data-type="channel"], [data-type="query"])'
export const TITLE = '.header .title'
/** Joins, topics and the like have other types. */
export const MESSAGE = '.msg[data-type="message"]'
export const TEXT = '.content'
export const TIME = '.time[aria-label]'
/** Pictures and pages that the server looked up for a link, which repeat what is linked. */
export const PREVIEW = '.preview'
export const PICTURE = '.toggle-type-image img'
export const COMPOSE = '#form textarea#input'

/** A place to write is there whenever a channel is. */
export const CONVERSATION_SIGN = '#chat .messages'
