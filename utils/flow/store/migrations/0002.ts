interface Row {
  child: unknown
  childOk: boolean | null
  updatedAt: string
}

interface Rows {
  table(name: string): { toCollection(): { modify(change: (row: Row) => void): PromiseLike<unknown> } }
}

/** One word stood for two: that a "not OK for me" opened a decision again, and the child's answer to the newest outcome. */
function split(row: Row): void {
  const { child, childOk, updatedAt } = row
  Object.assign(row, {
    childAt: child === null ? null : updatedAt,
    isAskedAnew: false,
    childOk: childOk === false ? null : childOk,
    wasNotOk: childOk === false
  })
}

/** Version 2: what the child answered, when they spoke, and whether they are asked anew. */
export const migration0002 = {
  version: 2,
  stores: {},
  upgrade: (rows: Rows) => rows.table('decisions').toCollection().modify(split)
}
