/*
 * Marks that mail programs leave in their mails. The site that shows a mail may put something before ids and classes
 * ("x_" in Outlook, "yiv123" in Yahoo, "v1" in Roundcube); all seen in 2026.
 */

/** A mail that is answered. A forward may have the same marks around new content. */
export const QUOTE = [
  'blockquote',
  ...['gmail_quote', 'gmail_attr', 'yahoo_quoted', 'protonmail_quote', 'moz-cite-prefix'].map(
    name => `[class*="${name}"]`
  ),
  '[id$="divRplyFwdMsg"]',
  '[id$="divRplyFwdMsg"] ~ *',
  '[id$="appendonsend"] ~ *',
  '[id$="mail-editor-reference-message-container"]'
].join(', ')

/** Inside what was forwarded, the mails that it answers. */
export const QUOTE_IN_FORWARD =
  'blockquote blockquote, [class*="gmail_quote"] blockquote[class*="gmail_quote"], [class*="yahoo_quoted"] [class*="yahoo_quoted"]'

export const SIGNATURE =
  '[class*="gmail_signature"], [class*="moz-signature"], [class*="protonmail_signature"], [id$="Signature"]'
