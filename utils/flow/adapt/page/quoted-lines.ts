const QUOTED = /^\s*>/
/** "On 16 November Dana wrote:" in any language: a short line with a colon at its end right above a quote. */
const INTRODUCTION = /^.{4,200}[:：]\s*$/
const SIGNATURE = /^-- ?$/

/** A plain mail's text without the lines that it quotes, their introduction and its signature. */
export function withoutQuotedLines(text: string): string {
  const lines = text.split('\n')
  const end = lines.findIndex(line => SIGNATURE.test(line))
  const body = end === -1 ? lines : lines.slice(0, end)
  return body
    .filter((line, i) => !QUOTED.test(line) && !(INTRODUCTION.test(line) && QUOTED.test(nextLine(body, i))))
    .join('\n')
    .trim()
}

/** The next line that is not blank, of the two below. */
const nextLine = (lines: readonly string[], i: number): string =>
  [lines[i + 1], lines[i + 2]].find(line => line?.trim()) ?? ''
