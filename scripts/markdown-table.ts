/** A table in Markdown, its columns as wide as the formatter makes them. A cell is one line without a `|`. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) => Math.max(3, cell.length, ...rows.map(row => row[i]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width)).join(' | ')} |`
  return [head, widths.map(width => '-'.repeat(width)), ...rows].map(line).join('\n')
}
