/* Each list is newest first; the date is that of the markup which was seen, not of this file. Sources: notes.md. */

/** The reading pane, or what stands for it in a window of its own; the outermost comes first in the page. */
export const PANE = ['#ReadingPaneContainerId', 'MailReadCompose', 'ConversationContainer', 'ItemContainer']
  .map(name => (name.startsWith('#') ? name : `[data-app-section="${name}"]`))
  .join(', ') // 2026-09

export const SUBJECT = [
  '[id^="CONV_"][id$="_SUBJECT"]', // 2026-09; the conversation's id is between the two
  '[id^="MSG_"][id$="_SUBJECT"]', // 2026-09; a mail by itself
  '[role="heading"][aria-level="2"]' // 2026-01
]
export const CONVERSATION = '[data-convid]' // 2026-09; the pane, or the row that is selected
export const SELECTED_ROW = '[data-convid][aria-selected="true"]' // 2026-09

/** Ids and classes of the mail itself begin with "x_". */
export const BODY = '[id^="UniqueMessageBody"], [role="document"]' // 2026-09
export const MESSAGE = ':has(> [id^="UniqueMessageBody"]), :has(> [role="document"])'

export const HEAD = ['[data-app-section="MessageHeader"]', '[data-app-section="ItemHeader"]'] // 2026-07
export const SENDER = ['[id^="MSG_"][id$="_FROM"]'] // 2026-09; the mail's id is between the two
export const SENDER_IN_HEAD = ['[title*="@"]', '[aria-label*=": "]'] // 2026-07; "From: " is localised
export const MAIL_SUBJECT = ['[id^="MSG_"][id$="_SUBJECT"]'] // 2026-09
export const DATE = ['[data-testid="SentReceivedSavedTime"]', '[id^="MSG_"][id$="_DATETIME"]'] // 2026-09
export const FILE = '[data-app-section="AttachmentWell"] :is([role="option"], [role="button"], [title])' // 2026-07

/** The label before a mail that was saved and not sent, in the languages whose interface was seen. */
export const DRAFT = /\[(?:draft|entwurf|brouillon|borrador|rascunho|bozza|concept|utkast|kladde|luonnos)\]/i // 2026-09

export const ACCOUNT = '#O365_MainLink_Me, [id^="meInitialsButton"]' // 2026-07; its label has the address at times

/** The lines "To" and "Cc" are editable too, but have one line only. */
export const COMPOSE = ['[contenteditable="true"][role="textbox"][aria-multiline="true"]'] // 2026-09

/** A subject with an id, or a mail's body. */
export const CONVERSATION_SIGN = '[id^="CONV_"], [id^="UniqueMessageBody"]' // 2026-09
