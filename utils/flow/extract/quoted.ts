/** "On Tue, 9 Mar 2026 at 21:15, Ann wrote:", in any language: a line of figures that ends in a colon. */
const ATTRIBUTION = /^[^>\n]{0,160}\d[^\n]{0,160}:\s{0,4}$/
/** "--" over the name, the trade and the office hours of whoever writes. */
const SIGNATURE = /^(?:--|—|_{2,}) ?$/

/**
 * The parts of a mail that its writer did not write for it: the mail that it answers, where words of its own stand
 * before, and the signature. A forwarded mail is what is sent, and stays.
 */
export function readQuoted(text: string): { start: number; end: number }[] {
  const lines = text.split('\n')
  const parts: { start: number; end: number }[] = []
  let at = 0
  let isOwn = false
  let skips: 'quote' | 'signature' | null = null
  lines.forEach((line, i) => {
    const isQuote = line.startsWith('>')
    const isAttribution = !isQuote && isFirstOfQuote(lines, i) && ATTRIBUTION.test(line)
    if (isAttribution) skips = 'quote'
    else if (SIGNATURE.test(line) && isOwn) skips = 'signature'
    else if (skips === 'quote' && !isQuote && line.trim() !== '') skips = null
    if (skips && (isOwn || isAttribution)) addPart(parts, at, at + line.length)
    isOwn ||= !isQuote && !isAttribution && /\p{L}/u.test(line) && !/^[^\s:]{1,12} ?:/.test(line)
    at += line.length + 1
  })
  return parts
}

/** Furthest that the quotation stands below the line that announces it. */
const BELOW = 2

function isFirstOfQuote(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at + 1, at + 1 + BELOW).find(line => line.trim() !== '')
  return next?.startsWith('>') === true
}

/** Lines that follow each other are one part. */
function addPart(parts: { start: number; end: number }[], start: number, end: number): void {
  const last = parts.at(-1)
  if (last && last.end >= start - 1) last.end = end
  else parts.push({ start, end })
}
