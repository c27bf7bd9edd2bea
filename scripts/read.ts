import { createInterface } from 'node:readline'
import { readDatesRow, readRow } from './read-row'

/** Reads JSONL from standard input and writes one answer a line: `npm run --silent read < in.jsonl > out.jsonl`. */
const read = process.argv.includes('--dates') ? readDatesRow : readRow

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim()) process.stdout.write(`${JSON.stringify(read(line))}\n`)
}
