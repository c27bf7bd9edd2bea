import { sameFamily } from '@/utils/act/host/headcount'
import { nextArrival, readFamilies, readGathering } from '@/utils/flow/store/read-hosting'
import { findRsvp, putFamily, putRsvp } from '@/utils/flow/store/write-hosting'
import type { HostCommand, Whose } from '@/utils/messages/host-command'
import type { Family, Rsvp } from '@/utils/model/rsvp'
import { CommandProblem } from './problem'
import type { Moment } from './reading-context'

type CommandOf<Name extends HostCommand['do']> = Extract<HostCommand, { do: Name }>

/** The parent says that a message is an answer, whose it is, and what it says. */
export async function confirmRsvp({ rsvpKey, whose, edit }: CommandOf<'confirm'>, { today }: Moment): Promise<string> {
  const rsvp = await rsvpOf(rsvpKey)
  const familyId = await familyOf(whose, rsvp.sender, today)
  await putRsvp({ ...rsvp, ...edit, familyId, state: 'confirmed' })
  return rsvpKey
}

export async function setAside(rsvpKey: string): Promise<string> {
  await putRsvp({ ...(await rsvpOf(rsvpKey)), state: 'set-aside', familyId: null })
  return rsvpKey
}

async function rsvpOf(key: string): Promise<Rsvp> {
  const rsvp = await findRsvp(key)
  if (!rsvp) throw new CommandProblem('refused')
  return rsvp
}

/** An answer that came by another way. */
export async function noteAnswer(
  { gatheringId, whose, answer }: CommandOf<'note-answer'>,
  { now, today }: Moment
): Promise<string> {
  if (!(await readGathering(gatheringId))) throw new CommandProblem('refused')
  const noted: Rsvp = {
    key: crypto.randomUUID(),
    gatheringId,
    conversationKey: null,
    sender: null,
    at: now,
    arrival: await nextArrival(gatheringId),
    state: 'confirmed',
    revision: '',
    familyId: await familyOf(whose, null, today),
    partstat: null,
    children: null,
    adults: null,
    food: '',
    by: null,
    evidence: { start: 0, end: 0, words: '' },
    ...answer
  }
  await putRsvp(noted)
  return noted.key
}

/** The family's id. It learns the name that the message came under, so that it is known next time in any channel. */
async function familyOf(whose: Whose, sender: string | null, today: string): Promise<string> {
  const families = await readFamilies()
  const known =
    'familyId' in whose
      ? families.find(({ id }) => id === whose.familyId)
      : (sameFamily(whose.name, sender, families) ?? newFamily(whose.name))
  if (!known) throw new CommandProblem('refused')
  const senders = sender === null || known.senders.includes(sender) ? known.senders : [...known.senders, sender]
  await putFamily({ ...known, senders, usedOn: today })
  return known.id
}

const newFamily = (name: string): Family => ({ id: crypto.randomUUID(), name, senders: [], usedOn: '' })

/** A family that joins by its name alone, or a known one by another name. */
export async function saveFamily(
  { familyId, name, senders }: CommandOf<'save-family'>,
  { today }: Moment
): Promise<string> {
  const id = familyId ?? sameFamily(name, null, await readFamilies())?.id ?? crypto.randomUUID()
  await putFamily({ id, name, senders, usedOn: today })
  return id
}
