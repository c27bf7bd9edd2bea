interface Row {
  id: string
  childId: string | null
  isOn: boolean
  sentAt: { instant: string | null }
  knownAt: string
  history: { at?: string; knownAt: string }[]
}

interface Rows {
  table(name: string): {
    toArray(): PromiseLike<Row[]>
    toCollection(): { modify(change: (row: Row, where: { value?: Row }) => void): PromiseLike<unknown> }
  }
}

/** When a message was first kept here was not noted: the time at which it was sent has to do, as it did. */
function noteSince(row: Row): void {
  row.knownAt = row.sentAt.instant ?? ''
}

function nameSince(row: Row): void {
  row.history = row.history.map(({ at = '', ...change }) => ({ ...change, knownAt: at }))
}

/** What was planned for a child who is gone is the family's. */
async function freePlans(rows: Rows): Promise<void> {
  const children = new Set((await rows.table('children').toArray()).map(({ id }) => id))
  const free = (row: Row) => {
    if (row.childId !== null && !children.has(row.childId)) row.childId = null
  }
  await rows.table('gatherings').toCollection().modify(free)
  await rows.table('rotations').toCollection().modify(free)
}

/** Bare days are for the quiet line alone. */
async function dropDays(rows: Rows): Promise<void> {
  const lines = (await rows.table('notices').toArray()).filter(({ isOn }) => isOn)
  const children = new Set(lines.map(({ childId }) => childId))
  const drop = (row: Row, where: { value?: Row }) => {
    if (!children.has(row.childId)) delete where.value
  }
  await rows.table('marks').toCollection().modify(drop)
}

/** Version 3: since when a message counts here; messages are found by what they perhaps speak of; no days for nothing. */
export const migration0003 = {
  version: 3,
  stores: { sightings: 'key, *invitationIds, *perhaps, conversation.key' },
  upgrade: async (rows: Rows) => {
    await rows.table('sightings').toCollection().modify(noteSince)
    await rows.table('invitations').toCollection().modify(nameSince)
    await freePlans(rows)
    await dropDays(rows)
  }
}
