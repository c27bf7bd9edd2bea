/** Controls and bidirectional marks: layout to a chat, disguise to an attacker. Line breaks, tabs and emoji joiners stay. */
const INVISIBLE = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]/gu

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
