/** Most pieces of structured data that are looked at for one message, and how long each may be, in UTF-16 units. */
export const MAX_STRUCTURED = { pieces: 20, text: 50_000 }

/** The plain properties of one marked-up event: of schema.org ("startDate", "location") or of h-event ("start", "dtstart"). */
export type EventProperties = Readonly<Record<string, string>>

/** What a page marks up for machines beside a message. It comes from the page and is hostile. */
export interface Structured {
  /** The text of `application/ld+json` scripts. */
  jsonLd?: readonly string[]
  /** Events of microdata (`itemprop`) or microformats, their properties as text. */
  events?: readonly EventProperties[]
}
