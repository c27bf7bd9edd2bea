import { readDatesRow, readRow } from './read-row'
import { splitLines } from './split-lines'

/** Reads JSONL from standard input and writes one answer a line: `npm run --silent read < in.jsonl > out.jsonl`. */
const read = process.argv.includes('--dates') ? readDatesRow : readRow

for await (const line of splitLines(process.stdin.setEncoding('utf8'))) {
  if (line.trim()) process.stdout.write(`${JSON.stringify(read(line))}\n`)
}
