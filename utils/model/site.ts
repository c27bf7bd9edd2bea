/** Which adapter reads a page. One id per folder in `flow/adapt`. */
export const SITE_IDS = [
  'band',
  'converse',
  'discord',
  'eventbrite',
  'evite',
  'facebook-events',
  'gmail',
  'google-chat',
  'google-messages',
  'groupme',
  'icloud',
  'instagram',
  'luma',
  'meetup',
  'messenger',
  'outlook',
  'paperless-post',
  'partiful',
  'proton',
  'punchbowl',
  'roundcube',
  'slack',
  'teams',
  'telegram-a',
  'telegram-k',
  'thelounge',
  'whatsapp',
  'yahoo'
] as const
export type SiteId = (typeof SITE_IDS)[number]

/** What the whole extension may know about a site. The code that reads it is `flow/adapt/<id>/reader.ts`. */
export interface Site {
  id: SiteId
  /** The name that parents know. */
  name: string
  kind: 'chat' | 'mail' | 'page'
  /** WebExtension match patterns. Empty for software that people host at an address of their own. */
  matches: readonly string[]
  /** `all`: what people write stands in frames of these addresses too. Otherwise the page itself alone is read. */
  frames?: 'all'
  /** There is no box of the site that a reply could be put into: it is copied. So it is with every `page`. */
  hasBox?: false
  /** The site keeps what stands in its compose box on its own server at once. */
  savesDrafts: boolean
}
