import { browser } from 'wxt/browser'
import { type CardData, readCard } from './card-data'

type Kept = Record<string, unknown>

/** All of an invitation, and what was begun on it here: that comes along where it was joined to another meanwhile. */
export async function findCard(invitationId: string): Promise<CardData | null> {
  const data = await readCard(invitationId)
  // Where memory is full, what was begun stays under the old id, and on the screen.
  if (data && data.invitation.id !== invitationId) await rename(invitationId, data.invitation.id).catch(() => {})
  return data
}

/** What is kept of a step bears the id of its invitation in its name: `childTurn/ID/...`, `begun/parent/ID/...`. */
async function rename(from: string, to: string): Promise<void> {
  const { session, local } = browser.storage
  for (const area of [session, local]) {
    const kept: Kept = await area.get(null)
    const names = Object.keys(kept).filter(name => name.split('/').includes(from))
    const moved = names.map(name => [name.replace(from, to), withId(kept[name], to)] as const)
    await area.set(Object.fromEntries(moved.filter(([name]) => !(name in kept))))
    await area.remove(names)
  }
}

const withId = (value: unknown, invitationId: string): unknown =>
  typeof value === 'object' && value !== null && 'invitationId' in value ? { ...value, invitationId } : value
