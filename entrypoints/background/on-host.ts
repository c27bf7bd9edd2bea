import { inTransaction, isStorageFull } from '@/utils/flow/store/write'
import type { HostCommand, HostResult } from '@/utils/messages/host-command'
import { parseHostCommand } from '@/utils/messages/validate-host'
import { afterChange } from './after-change'
import { checkOwnPage, type Sender } from './check-sender'
import { forgetBegun } from './forget-begun'
import { confirmRsvp, noteAnswer, saveFamily, setAside } from './host-answers'
import { changeCheckIn, changeNotice, noteContact } from './host-child'
import { addGathering, changeGathering, pickActivity, postGathering } from './host-gathering'
import { addRotation, changeRotation, forgetFamily } from './host-rotation'
import { dropGathering, dropRotation, forgetHosting } from './let-go'
import { type Moment, readMoment } from './reading-context'

/** Does what the parent wants about hosting. Never rejects: the page shows the problem as a sentence. */
export async function onHost(data: unknown, sender: Sender): Promise<HostResult> {
  try {
    checkOwnPage(sender)
    const command = parseHostCommand(data)
    const moment = await readMoment()
    const id = await inTransaction(async () => runCommand(command, moment))
    if (command.do === 'post') await afterChange()
    await forgetBegun(command)
    return { ok: true, id }
  } catch (error) {
    return { ok: false, problem: isStorageFull(error) ? 'storage-full' : 'refused', id: null }
  }
}

/** Returns the id of what it made or changed. */
function runCommand(command: HostCommand, moment: Moment): Promise<string | null> {
  const { today } = moment
  switch (command.do) {
    case 'notice':
      return changeNotice(command.childId, command.step, today)
    case 'met-friends':
      return noteContact(command.childId, today)
    case 'check-in':
      return changeCheckIn(command.childId, command.step, today)
    case 'add-gathering':
      return addGathering(command, moment)
    case 'change-gathering':
      return changeGathering(command.gatheringId, command.change, today)
    case 'pick-activity':
      return pickActivity(command.gatheringId, command.activity, today)
    case 'post':
      return postGathering(command, moment)
    case 'remove-gathering':
      return dropGathering(command.gatheringId, today)
    case 'confirm':
      return confirmRsvp(command, moment)
    case 'set-aside':
      return setAside(command.rsvpKey)
    case 'note-answer':
      return noteAnswer(command, moment)
    case 'save-family':
      return saveFamily(command, moment)
    case 'remove-family':
      return forgetFamily(command.familyId, today)
    case 'add-rotation':
      return addRotation(command, moment)
    case 'change-rotation':
      return changeRotation(command.rotationId, command.step, moment)
    case 'remove-rotation':
      return dropRotation(command.rotationId, today)
    case 'forget-hosting':
      return forgetHosting(today)
  }
}
