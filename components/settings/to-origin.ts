import { isGrantable } from '@/utils/kit/is-grantable'

/**
 * The exact origin of an address that a parent typed, for example `https://mail.example.org`; null where it is none
 * that could be granted. A missing scheme is https.
 */
export function toOrigin(text: string): string | null {
  const typed = text.trim()
  const url = URL.parse(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`)
  if (!url || url.username || url.password) return null
  return url.hostname.includes('.') && isGrantable(url) ? url.origin : null
}
