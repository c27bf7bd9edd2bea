/** "On Tue, 9 Mar 2026 at 21:15, Ann wrote:", in any language: a line with figures that ends in a colon. */
const ATTRIBUTION = /^[^>\n]{0,160}\d[^\n]{0,160}:\s{0,4}$/
/** "Subject: ..": no words of a writer's own. */
export const LABELLED = /^[^\s:]{1,12} ?:/
/** Furthest that a quotation stands below the line that announces it, in lines. */
const BELOW = 2

/**
 * The mail that a mail answers, where words of its writer's own stand before. Another quotation, as in a forwarded mail,
 * is what is sent, and stays.
 */
export function readQuoted(text: string): { start: number; end: number }[] {
  if (!text.includes('\n>')) return []
  const parts: { start: number; end: number }[] = []
  let part: { start: number; end: number } | null = null
  let isOwn = false
  let at = 0
  text.split('\n').forEach((line, i, lines) => {
    const isQuote = line.startsWith('>')
    const isAttribution = !isQuote && ATTRIBUTION.test(line) && isBeforeQuote(lines, i)
    if (isAttribution) {
      part = { start: at, end: at + line.length }
      parts.push(part)
    } else if (part && isQuote && isOwn) part.end = at + line.length
    else if (line.trim() !== '') part = null
    isOwn ||= !isQuote && !isAttribution && /\p{L}/u.test(line) && !LABELLED.test(line)
    at += line.length + 1
  })
  return parts
}

function isBeforeQuote(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at + 1, at + 1 + BELOW).find(line => line.trim() !== '')
  return next?.startsWith('>') === true
}
