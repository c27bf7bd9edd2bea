/** Plain http is only for this machine itself. */
const LOCAL = '127.0.0.1'

/**
 * The exact origin of an address that a parent typed, for example `https://mail.example.org`; null where it is none
 * that could be read. A missing scheme is https.
 */
export function toOrigin(text: string): string | null {
  const typed = text.trim()
  const url = URL.parse(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`)
  if (!url || url.username || url.password) return null
  const isLocal = url.hostname === LOCAL
  if (url.protocol !== 'https:' && !isLocal) return null
  return isLocal || url.hostname.includes('.') ? url.origin : null
}
