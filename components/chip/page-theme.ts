export type PageTheme = 'light' | 'dark'

/** A colour as `getComputedStyle` writes it. */
const COLOUR = /^rgba?\((\d{1,3}), (\d{1,3}), (\d{1,3})(?:, ([\d.]{1,6}))?\)$/
/** Perceived brightness from 0 to 255 above which dark text reads better (ITU-R BT.601). */
const LIGHT_FROM = 140

/** Whether the page is light or dark behind an element; null where no colour says so, as on a picture. */
export function pageTheme(element: Element): PageTheme | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const theme = themeOf(getComputedStyle(at).backgroundColor)
    if (theme) return theme
  }
  return null
}

function themeOf(colour: string): PageTheme | null {
  const match = COLOUR.exec(colour)
  if (!match || (match[4] !== undefined && Number(match[4]) < 0.5)) return null
  const [red = 0, green = 0, blue = 0] = match.slice(1, 4).map(Number)
  return 0.299 * red + 0.587 * green + 0.114 * blue >= LIGHT_FROM ? 'light' : 'dark'
}
