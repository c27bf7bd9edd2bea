import { textOf } from './text-of'

/**
 * What to leave out of a message, as for `textOf`: also what it quotes, unless it is nothing but a quote. Then somebody
 * passes it on, and it is what the message says.
 */
export function skipQuotes(body: Element, skip: string, quote: string): string {
  const all = `${skip}, ${quote}`
  return body.querySelector(quote) && textOf(body, { skip: all }) === '' ? skip : all
}
