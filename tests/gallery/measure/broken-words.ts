/** What stands in two lines without a hyphen (a soft one is one), but for texts that came from a page. */
export function brokenWords(): string[] {
  const texts = document.createTreeWalker(document.getElementById('app') ?? document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    if (!text.parentElement?.closest('textarea, select, .hidden, .foreign')) found.push(...brokenIn(text))
  }
  return found
}

const brokenIn = (text: Text): string[] =>
  [...text.data.matchAll(/[\p{L}\u00AD’]+/gu)]
    .filter(({ index, 0: word }) => !word.includes('\u00AD') && linesOf(text, index, word) > 1)
    .map(([word]) => word)

function linesOf(text: Text, index: number, { length }: string): number {
  const range = document.createRange()
  range.setStart(text, index)
  range.setEnd(text, index + length)
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
  return new Set(boxes.map(({ top }) => Math.round(top))).size
}
