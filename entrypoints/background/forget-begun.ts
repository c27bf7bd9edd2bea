import { browser } from 'wxt/browser'
import type { HostCommand } from '@/utils/messages/host-command'
import type { Command } from '@/utils/messages/protocol'
import { BEGUN, BEGUN_MESSAGE, BEGUN_TEXT, CHILD_READS } from '@/utils/messages/session'

type Storage = typeof browser.storage.session

/** What was begun, in the browser's memory, goes with what it was about; so does the note that it was. */
export async function forgetBegun(command: Command | HostCommand): Promise<void> {
  const isGone = goneBy(command)
  if (!isGone) return
  await Promise.all([removeFrom(browser.storage.session, isGone), removeFrom(browser.storage.local, isGone)])
}

async function removeFrom(storage: Storage, isGone: (name: string) => boolean): Promise<void> {
  const names = Object.keys(await storage.get(null))
  await storage.remove(names.filter(isGone))
}

/** Words to other families. */
const WORDS = [`${BEGUN}${BEGUN_MESSAGE}/`, `${BEGUN}${BEGUN_TEXT}/`, CHILD_READS]

function goneBy(command: Command | HostCommand): ((name: string) => boolean) | null {
  switch (command.do) {
    case 'forget-hosting':
      return name => WORDS.some(start => name.startsWith(start))
    case 'remove-gathering':
      return isAbout(command.gatheringId)
    case 'remove-rotation':
      return isAbout(command.rotationId)
    case 'remove-child':
      return isAbout(command.childId)
    default:
      return null
  }
}

/** Every name is a path with the ids of whom and what it is about. */
const isAbout =
  (id: string) =>
  (name: string): boolean =>
    name.split('/').includes(id)
