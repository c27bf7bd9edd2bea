/** The first mail address in a text, in lower case; '' where there is none. */
export const addressIn = (text: string): string =>
  /[^\s<>()"':;,]{1,64}@[^\s<>()"':;,]{1,100}/.exec(text.slice(0, 500))?.[0].toLowerCase() ?? ''

/** "Dana Ruiz <dana@example.org>": the name alone, or the address where there is no name. */
export function withoutAddress(text: string): string {
  const [name = ''] = text.slice(0, 500).split('<', 1)
  return name.replace(/["“”]/g, '').trim() || addressIn(text)
}
