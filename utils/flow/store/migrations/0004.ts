interface Row {
  timeZone: string | null
}

interface Rows {
  table(name: string): { toCollection(): { modify(change: (row: Row) => void): PromiseLike<unknown> } }
}

/**
 * The first setting that was saved, whichever it was, saved the browser's zone beside it. Nobody can tell that from a
 * choice: one that is the browser's today follows it from now on, which moves no time; another one stays.
 */
function freeZone(row: Row): void {
  if (row.timeZone === Intl.DateTimeFormat().resolvedOptions().timeZone) row.timeZone = null
}

/** Version 4: a time zone is the browser's until the parent chooses one. */
export const migration0004 = {
  version: 4,
  stores: {},
  upgrade: (rows: Rows) => rows.table('settings').toCollection().modify(freeZone)
}
