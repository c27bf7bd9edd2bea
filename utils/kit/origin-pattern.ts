/**
 * The match pattern that asks for one origin, for example `https://mail.example.org/*`. It has no port, since Firefox
 * knows none in a match pattern; a sender is compared with the exact origin.
 */
export function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}
