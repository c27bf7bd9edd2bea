/* Each list is newest first; the date is that of the markup which was seen, not of this file. Sources: notes.md. */

export const PANE = '#main' // 2026-09; the same since 2019

export const HEADER = 'header' // 2026-09; the same since 2019

/** 2026-08: `title` is gone from the name. Before 2026 the name was the one with a `title`. */
export const TITLE = [
  '[data-testid="conversation-info-header-chat-title"]', // 2026-08
  '[data-testid="conversation-info-header"] span[dir="auto"]', // 2026-08
  'span[dir="auto"][title]' // 2025
]

export const MEMBERS = [
  '[data-testid="chat-subtitle"] [title]', // 2026-08
  '[title*=","]:not([dir])' // 2025
]

export const MESSAGES = ['[data-testid^="conv-msg-"][data-id]', '[role="row"] > [data-id]'] // 2026-09, 2025
export const MESSAGE = MESSAGES.join(', ')
export const ROW = '[role="row"]' // 2026-08
export const CONTAINER = '[data-testid="msg-container"]' // 2026-08
export const QUOTE = '[data-testid="quoted-message"], .copyable-text [role="button"]' // 2026-08, 2025
/** Holds all words of a text, and of what it quotes. A picture and a file have none, and are read whole. */
export const PRE_PLAIN_TEXT = '[data-pre-plain-text]' // 2026-09; the same since 2018
export const TEXT_NEWEST = '[data-testid="selectable-text"]' // 2026-08
export const TEXT = `${TEXT_NEWEST}, span.selectable-text` // 2026-08, 2025
export const META = '[data-testid="msg-meta"]' // 2026-08
export const AUTHOR = '[data-testid="author"]' // 2026-08
export const AUTHOR_LABEL = 'span[aria-label$=":"]' // 2026-08
export const PICTURE = 'img[src^="blob:"]' // 2026-09; portraits have other addresses

/** A message that was taken back keeps its row and its id. */
export const DELETED = '[data-icon^="recalled"]' // 2025, weak
/** The name is the first line of the card, its kind and its size follow. */
export const FILE = '[data-testid*="document"] span[dir="auto"]' // 2026-08; the line in it is weak

/** Delivery marks and the tail of one's own bubble. 2026: `.message-out` is gone. */
export const OWN = '[data-testid="msg-meta"] [data-icon^="msg-"], [data-testid="tail-out"], .message-out'

export const COMPOSE = [
  '#main footer [data-testid="conversation-compose-box-input"][contenteditable="true"]', // 2026-08
  '#main footer [contenteditable="true"][role="textbox"]' // 2025; the search box is outside #main
]

/** A place to write is there whenever a chat is, whatever else is renamed. */
export const CONVERSATION_SIGN = 'footer [contenteditable="true"]' // 2026-09
