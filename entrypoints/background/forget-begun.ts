import { browser } from 'wxt/browser'
import type { HostCommand } from '@/utils/messages/host-command'
import { BEGUN, BEGUN_MESSAGE, BEGUN_TEXT, CHILD_READS } from '@/utils/messages/session'

/** Words to other families that were begun, in the browser's memory, go with what they were about. */
export async function forgetBegun(command: HostCommand): Promise<void> {
  const isGone = goneBy(command)
  if (!isGone) return
  const names = Object.keys(await browser.storage.session.get(null))
  await browser.storage.session.remove(names.filter(isGone))
}

const WORDS = [`${BEGUN}${BEGUN_MESSAGE}/`, `${BEGUN}${BEGUN_TEXT}/`, CHILD_READS]

function goneBy(command: HostCommand): ((name: string) => boolean) | null {
  switch (command.do) {
    case 'forget-hosting':
      return name => WORDS.some(start => name.startsWith(start))
    case 'remove-gathering':
      return name => name.startsWith(BEGUN) && name.endsWith(`/${command.gatheringId}`)
    case 'remove-rotation':
      return name => name.startsWith(BEGUN) && name.endsWith(`/${command.rotationId}`)
    default:
      return null
  }
}
