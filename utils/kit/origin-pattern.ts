/**
 * The match pattern that asks for the origin of an address or of another pattern, for example
 * `https://mail.example.org/*`. It has no port, since Firefox
 * knows none in a match pattern; a sender is compared with the exact origin.
 */
export function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}

/** The patterns to ask the browser for: it grants whole hosts, whatever path a script is narrowed to. */
export const hostPatterns = (matches: readonly string[]): string[] => [...new Set(matches.map(originPattern))]
