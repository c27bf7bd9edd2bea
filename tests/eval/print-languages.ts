import { MEASURES } from './measures'
import { percent, printTable } from './print-table'
import { type Judged, scoreMessages } from './score-messages'

/** One row of measures for each language, and how many messages it rests on. */
export function printLanguages(title: string, judged: Judged, codes: readonly string[]): void {
  const rows = codes.map(code => {
    const own = judged.filter(({ gold }) => gold.lang === code)
    const invitations = own.filter(({ gold }) => gold.class === 'invite').length
    const scores = scoreMessages(own)
    return [code, `${invitations} + ${own.length - invitations}`, ...MEASURES.map(({ of }) => percent(of(scores)))]
  })
  printTable(title, ['language', 'messages', ...MEASURES.map(({ short }) => short)], rows)
}
