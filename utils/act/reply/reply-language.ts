/** Zones of Portugal; the other countries that write as it does are few, and their parents can edit. */
const PORTUGAL = /^(?:Europe\/Lisbon|Atlantic\/(?:Madeira|Azores))$/

/** What is written where a zone of the family says more than the language of a message does. */
const REGIONS: Readonly<Record<string, (zone: string) => string | null>> = {
  en: zone => (zone.startsWith('America/') ? 'en-US' : null),
  es: zone => (zone.startsWith('America/') ? 'es-419' : null),
  pt: zone => (PORTUGAL.test(zone) ? 'pt-PT' : null)
}

/**
 * The BCP 47 tag to answer in: the invitation's language, as the family's region writes it. The region is the browser's
 * where it has the same language, else that of the family's IANA zone.
 */
export function replyLanguage(language: string, locale: string, zone: string): string {
  const [spoken = '', region] = locale.split('-')
  if (spoken === language && region) return locale
  return REGIONS[language]?.(zone) ?? language
}
