import { putChild } from '@/utils/flow/store/write'
import type { Command, CommandResult } from '@/utils/messages/protocol'
import { parseCommand } from '@/utils/messages/validate-command'
import type { DecideStep } from '@/utils/model/decision'
import { addIcs } from './add-ics'
import { addText } from './add-text'
import { afterChange } from './after-change'
import { decide, dismiss, editFact, forgetChild, saveDraft } from './change-invitation'
import { addCustomSite, deleteEverything, removeCustomSite, saveSettings, switchSite } from './change-settings'
import { checkOwnPage, type Sender } from './check-sender'
import { endExample, startExample } from './example'
import { forgetBegun } from './forget-begun'
import { join } from './join'
import { problemOf } from './problem'
import { type Moment, readMoment } from './reading-context'
import { settle } from './settle'

/** Changes that show in no list and under no message; one comes with every key that is typed. */
const QUIET: readonly Command['do'][] = ['save-draft', 'save-child']
const QUIET_STEPS: readonly DecideStep['step'][] = ['plan', 'offer']

const isQuiet = (command: Command): boolean =>
  QUIET.includes(command.do) || (command.do === 'decide' && QUIET_STEPS.includes(command.step.step))

/** Does what the parent wants in one of our own pages. Never rejects: the page shows the problem as a sentence. */
export async function onCommand(data: unknown, sender: Sender): Promise<CommandResult> {
  try {
    checkOwnPage(sender)
    const command = parseCommand(data)
    const ids = await runCommand(command, await readMoment())
    await forgetBegun(command)
    if (!isQuiet(command)) await afterChange()
    return { ok: true, invitationIds: [...ids] }
  } catch (error) {
    return { ok: false, problem: problemOf(error), invitationIds: [] }
  }
}

/** Returns the ids of the invitations that it made, found or changed. */
function runCommand(command: Command, moment: Moment): Promise<readonly string[]> {
  switch (command.do) {
    case 'add':
      return add(command, moment)
    case 'start-example':
      return startExample(moment)
    case 'end-example':
      return none(endExample())
    case 'dismiss':
      return dismiss(command.invitationId, command.dismissed)
    case 'edit':
      return editFact(command.invitationId, command.edit)
    case 'settle':
      return settle(command, moment.now)
    case 'join':
      return join(command)
    case 'decide':
      return decide(command, moment.now)
    case 'save-draft':
      return saveDraft(command, moment.now)
    case 'save-child':
      return none(putChild(command.child))
    case 'remove-child':
      return forgetChild(command.childId)
    case 'save-settings':
      return none(saveSettings(command.settings))
    case 'switch-site':
      return none(switchSite(command.site, command.isOn))
    case 'add-site':
      return none(addCustomSite(command.origin))
    case 'remove-site':
      return none(removeCustomSite(command.origin))
    case 'delete-everything':
      return none(deleteEverything())
  }
}

async function none(work: Promise<unknown>): Promise<readonly string[]> {
  await work
  return []
}

/** A calendar file may be pasted as text too. */
const add = ({ text, as, force, structured }: Extract<Command, { do: 'add' }>, moment: Moment) =>
  as === 'ics' || text.trimStart().startsWith('BEGIN:VCALENDAR')
    ? addIcs(text, moment)
    : addText(text, 'pasted', moment, { isForced: force, structured })
