/** Plausible words for the gaps in a text; which of them it asks for shows when it is called. */
const WORDS = [
  ['birthday', 'Otto', 'Saturday 5 December', 'Otto'],
  ['Otto', 'going'],
  ['going', 'Otto'],
  ['start', 'Otto'],
  ['mismatch']
]

type Text = (...words: readonly string[]) => unknown

function fill(text: Text): string {
  for (const words of WORDS) {
    try {
      const line = String(text(...words))
      if (!line.includes('undefined')) return line
    } catch {
      // Other words are asked for.
    }
  }
  throw new Error(`no words for ${text}`)
}

/** Every line of a tree of texts, its gaps filled. */
export const linesOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [fill(value as Text)]
  return Object.values(value as object).flatMap(linesOf)
}

export const sentencesOf = (line: string): string[] => line.split(/(?<=[.?!]) /)
