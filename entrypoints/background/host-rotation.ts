import { passTurn, planTurns, takeTurn, withOffer, withoutFamily } from '@/utils/act/host/rotate'
import { readFamilies, readRotations } from '@/utils/flow/store/read-hosting'
import { putRotation, removeFamily } from '@/utils/flow/store/write-hosting'
import type { HostCommand, RotationStep } from '@/utils/messages/host-command'
import type { Rotation } from '@/utils/model/rotation'
import { checkChild } from './check-child'
import { keepDays } from './let-go'
import { CommandProblem } from './problem'
import type { Moment } from './reading-context'

type CommandOf<Name extends HostCommand['do']> = Extract<HostCommand, { do: Name }>

/** A family takes turns in one round: where there is one already, that is it. Gives its id. */
export async function addRotation(
  { childId, time, minutes }: CommandOf<'add-rotation'>,
  { zone, today }: Moment
): Promise<string> {
  const [there] = await readRotations()
  if (there) return there.id
  await checkChild(childId)
  const id = crypto.randomUUID()
  await putRotation({ id, childId, families: [], turns: [], time, minutes, timeZone: zone, sequence: 0, usedOn: today })
  return id
}

export async function changeRotation(id: string, step: RotationStep, { today }: Moment): Promise<string> {
  const rotation = (await readRotations()).find(each => each.id === id)
  if (!rotation) throw new CommandProblem('refused')
  if (step.step === 'offers') await checkFamily(step.familyId)
  if (step.step === 'drop-date') await keepDays(rotation.childId, 'turn', [step.day], today)
  const after = applyStep(rotation, step, today)
  await putRotation({ ...after, sequence: rotation.sequence + 1, usedOn: today })
  return id
}

async function checkFamily(familyId: string): Promise<void> {
  const families = await readFamilies()
  if (!families.some(({ id }) => id === familyId)) throw new CommandProblem('refused')
}

/** Dates that are over stay as they were. */
function applyStep(rotation: Rotation, step: RotationStep, today: string): Rotation {
  switch (step.step) {
    case 'offers': {
      const { familyId, optIns, notOn } = step
      return { ...rotation, ...withOffer(rotation, { familyId, optIns, notOn }, today) }
    }
    case 'leaves':
      return withoutFamily(rotation, step.familyId, today)
    case 'dates':
      return { ...rotation, turns: planTurns(rotation, step.days) }
    case 'drop-date':
      return { ...rotation, turns: rotation.turns.filter(({ day }) => day !== step.day) }
    case 'passes':
      return { ...rotation, turns: passTurn(rotation, step.day, step.familyId) }
    case 'takes':
      if (!rotation.families.some(({ familyId }) => familyId === step.familyId)) throw new CommandProblem('refused')
      return { ...rotation, turns: takeTurn(rotation, step.day, step.familyId) }
    case 'hours':
      return { ...rotation, time: step.time, minutes: step.minutes }
  }
}

/** A family goes from every rotation, with its answers. */
export async function forgetFamily(familyId: string, today: string): Promise<string> {
  for (const rotation of await readRotations()) {
    if (rotation.families.some(each => each.familyId === familyId))
      await putRotation(withoutFamily(rotation, familyId, today))
  }
  await removeFamily(familyId)
  return familyId
}
