import type { Share } from './score-messages'

/** `93.1 %`, or a dash where there is nothing to judge. */
export const percent = ({ part, of }: Share): string => (of === 0 ? '-' : `${((100 * part) / of).toFixed(1)} %`)

/** Prints rows under a title, the first column left, the others right. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map(row => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
  const rule = widths.map(width => '-'.repeat(width)).join('  ')
  console.log(`\n${title}\n\n${[line(head), rule, ...rows.map(line)].join('\n')}`)
}
