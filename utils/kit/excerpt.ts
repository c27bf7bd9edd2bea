/** On each side, and in all, in UTF-16 units. */
const AROUND = 80
const MOST = 280

/** A part of a text with some words around it, as they stand there, to tell what it is about. Dots mark where it was cut. */
export function excerpt(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(0, start)
  const behind = text.slice(end)
  const from = before.length > AROUND ? start - before.slice(-AROUND).replace(/^\S*/, '').length : 0
  const to = behind.length > AROUND ? end + behind.slice(0, AROUND).replace(/\S*$/, '').length : text.length
  const last = Math.min(to, from + MOST)
  const words = text.slice(from, last).toWellFormed().trim()
  return `${from > 0 ? '… ' : ''}${words}${last < text.length ? ' …' : ''}`
}
