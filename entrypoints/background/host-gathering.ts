import { planOf, plansFor } from '@/utils/act/host/gathering-plans'
import { readGathering } from '@/utils/flow/store/read-hosting'
import { putGathering } from '@/utils/flow/store/write-hosting'
import { addMinutes, isDayOnly, toInstant } from '@/utils/kit/time'
import type { HostCommand } from '@/utils/messages/host-command'
import type { Activity, Gathering, GatheringChange } from '@/utils/model/gathering'
import { checkChild } from './check-child'
import { CommandProblem } from './problem'
import type { Moment } from './reading-context'
import { postHash } from './suggest-rsvps'

type CommandOf<Name extends HostCommand['do']> = Extract<HostCommand, { do: Name }>

/** How many activities a child picks from: the screen for the youngest holds six cards, Skip included. */
const MOST_OFFERED = 5

export async function addGathering(
  { childId, activity }: CommandOf<'add-gathering'>,
  { zone, today }: Moment
): Promise<string> {
  await checkChild(childId)
  const alike = plansFor(planOf(activity).size).map(plan => plan.activity)
  const offered = [...new Set([activity, ...alike])].slice(0, MOST_OFFERED)
  const gathering: Gathering = {
    id: crypto.randomUUID(),
    childId,
    activity,
    offered,
    childPicked: false,
    start: null,
    end: null,
    place: '',
    replyBy: null,
    invited: null,
    checked: [],
    posts: [],
    cancelled: false,
    timeZone: zone,
    sequence: 0,
    usedOn: today
  }
  await putGathering(gathering)
  return gathering.id
}

/** Changes one gathering, which is in use from now on. */
async function change(id: string, today: string, to: (gathering: Gathering) => Gathering): Promise<string> {
  const gathering = await readGathering(id)
  if (!gathering) throw new CommandProblem('refused')
  await putGathering({ ...to(gathering), usedOn: today })
  return id
}

export const changeGathering = (id: string, wanted: GatheringChange, today: string): Promise<string> =>
  change(id, today, gathering => {
    const after = { ...gathering, ...wanted }
    const isMoved = MOVES.some(name => after[name] !== gathering[name])
    return { ...after, end: endOf(after, wanted), sequence: gathering.sequence + (isMoved ? 1 : 0) }
  })

/** What calendars must hear of. */
const MOVES = ['start', 'end', 'place', 'cancelled', 'activity'] as const

/** A new start takes the end with it, by the usual length. */
function endOf({ start, end, activity }: Gathering, wanted: GatheringChange): string | null {
  if (wanted.end !== undefined || start === null || isDayOnly(start)) return start === null ? null : end
  return wanted.start === undefined ? end : addMinutes(start, planOf(activity).minutes)
}

export const pickActivity = (id: string, activity: Activity, today: string): Promise<string> =>
  change(id, today, gathering => {
    if (!gathering.offered.includes(activity)) throw new CommandProblem('refused')
    return { ...gathering, activity, childPicked: true }
  })

/**
 * Each conversation has one post; a new text replaces the one that was not sent. Where the parent says that it was sent,
 * some time today, answers count from the start of the day until the chat itself shows when.
 */
export const postGathering = (
  { gatheringId, conversation, text, isSent }: CommandOf<'post'>,
  { zone, today }: Moment
): Promise<string> =>
  change(gatheringId, today, gathering => {
    const others = gathering.posts.filter(post => post.conversation.key !== conversation.key)
    const known = gathering.posts.find(post => post.conversation.key === conversation.key)
    const sentAt = known?.sentAt ?? (isSent ? toInstant(today, zone) : null)
    return { ...gathering, posts: [...others, { conversation, textHash: postHash(text), sentAt }] }
  })
