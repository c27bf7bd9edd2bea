import { type PhraseTable, phraseTable } from '@/utils/kit/phrases'
import type { Tokens } from '@/utils/kit/tokens'
import type { Cues, DateRole } from '@/utils/languages/language'

/** Words that say what a date is for, and the tokens they cover. */
export interface RoleCue {
  role: DateRole
  first: number
  next: number
}

const tables = new WeakMap<Cues, PhraseTable<DateRole>>()

/** All role cues of a text in their order. */
export function findRoleCues(tokens: Tokens, cues: Cues): RoleCue[] {
  const table = tableOf(cues)
  const found: RoleCue[] = []
  let covered = 0
  for (let i = 0; i < tokens.list.length; i++) {
    const hit = table.at(tokens.list, i)
    // "we'll pick him up" holds "pick up", which means the end where it stands alone.
    if (!hit || hit.next <= covered) continue
    found.push({ role: hit.value, first: i, next: hit.next })
    covered = hit.next
  }
  return found
}

function tableOf(cues: Cues): PhraseTable<DateRole> {
  let table = tables.get(cues)
  if (!table) {
    const order: DateRole[] = ['reply-by', 'drop-off', 'pick-up', 'birthday', 'end', 'noise', 'party']
    table = phraseTable(order.flatMap(role => cues.roles[role].map(phrase => [phrase, role] as const)))
    tables.set(cues, table)
  }
  return table
}
