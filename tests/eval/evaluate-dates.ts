import { join } from 'node:path'
import { peers } from '../peers/peers'
import { ourDate, peerDateOf } from './answers'
import { readJsonl } from './gold'
import { DATE_TABLES_MUST, OTHER_TABLES_MUST } from './measures'
import { percent, printTable } from './print-table'
import { type DateRow, type DateScores, scoreDates } from './score-dates'

interface Table {
  name: string
  lang: string
  ours: DateScores
  theirs: readonly string[]
}

/** Sentences with dates that were collected by others, each table in its language. */
export function evaluateDates(folder: string, names: readonly string[]): void {
  const tables = names.map(name => evaluateTable(folder, name))
  printTable(
    'Date tables: start right (wrong: a day that is not the one meant)',
    ['table', 'must reach', 'ours', 'end', 'wrong', ...peers.map(({ name }) => name)],
    tables.map(({ name, ours, theirs }) => [
      name,
      DATE_TABLES_MUST[name] ? `${DATE_TABLES_MUST[name]} %` : '',
      percent(ours.start),
      percent(ours.end),
      percent(ours.wrongDay),
      ...theirs
    ])
  )
  const others = tables.filter(({ lang }) => lang !== 'en')
  const mean = others.reduce((sum, { ours }) => sum + (100 * ours.start.part) / ours.start.of, 0) / others.length
  console.log(`\nMean of the other languages' tables: ${mean.toFixed(1)} % (must reach ${OTHER_TABLES_MUST} %)`)
}

function evaluateTable(folder: string, file: string): Table {
  const rows = readJsonl<DateRow>(join(folder, file))
  const lang = rows[0]?.lang ?? 'en'
  const theirs = peers.map(peer =>
    peer.reads(lang) ? percent(scoreDates(rows.map(row => ({ row, said: peerDateOf(peer, row) }))).start) : '-'
  )
  return {
    name: file.replace('.jsonl', ''),
    lang,
    ours: scoreDates(rows.map(row => ({ row, said: ourDate(row) }))),
    theirs
  }
}
