/** Controls and bidirectional marks: layout to a chat, disguise to an attacker. Line breaks, tabs and emoji joiners stay. */
const INVISIBLE = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]/gu
/** Most texts are plain already, and every message goes through here. */
const NOT_PLAIN = /[^\n\t -~\u00a1-\u00ac\u00ae-\u024f]/

/** Text from a page, made fit to keep: at most `max` UTF-16 units, no lone surrogate, nothing invisible, plain spaces. */
export function cleanText(text: string, max: number): string {
  const bounded = text.slice(0, max)
  if (!NOT_PLAIN.test(bounded)) return bounded.trim()
  return bounded
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()
}

/** The same on one line. */
export function cleanLine(text: string, max: number): string {
  const clean = cleanText(text.slice(0, max * 4), max * 4)
  return (/\s\s|[^\S ]/.test(clean) ? clean.replace(/\s+/g, ' ') : clean).slice(0, max)
}

/** For comparing names and titles: no accents, no case, single spaces. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()

/**
 * A short fingerprint of a text (FNV-1a, two lanes, 64 bits as hex): tells revisions and id-less messages apart. It is
 * not cryptographic and need not be, since a page can only collide with its own messages.
 */
export function fingerprint(text: string): string {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b)
  }
  return [a, b].map(lane => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}
