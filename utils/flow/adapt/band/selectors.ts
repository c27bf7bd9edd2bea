/* Each list is newest first; the date is that of the markup which was seen, not of this file. Sources: notes.md. */

export const POST = '[data-viewname="DPostTextView"]' // 2026-05
const COMMENT = '[data-viewname="DCommentItemView"]' // 2026-05
export const PANE = `body:has(${POST})` // 2026-05
export const MESSAGE = `${POST}, ${COMMENT}` // 2026-05
export const TEXT = '.txtBody' // 2026-05
export const POST_SENDER = '.postWriterInfoWrap .text' // 2026-05
export const POST_TIME = '.postListInfoWrap .time' // 2026-05
export const POST_PICTURE = '.postBody img' // 2026-05

/** Guessed; without them a comment has no sender and no time. */
export const COMMENT_TEXT = ['.txtBody', '.txt']
export const COMMENT_SENDER = '.name'
export const COMMENT_TIME = '.time'

export const CONVERSATION_SIGN = '.postBody' // 2026-05
