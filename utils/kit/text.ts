/** Controls and bidirectional marks that a chat uses for layout, or an attacker for disguise; line breaks and tabs stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this pattern is for
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** Text from a page, made fit to keep: at most `max` UTF-16 units, no lone surrogate, nothing invisible, plain spaces. */
export function cleanText(text: string, max: number): string {
  return text
    .slice(0, max)
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()
}

/** The same on one line. */
export const cleanLine = (text: string, max: number): string =>
  cleanText(text.slice(0, max * 4), max * 4)
    .replace(/\s+/g, ' ')
    .slice(0, max)

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
