import type { CheckInStep } from '@/utils/model/check-in'
import type { When } from '@/utils/model/facts'
import type { Activity, GatheringChange } from '@/utils/model/gathering'
import type { Conversation } from '@/utils/model/message'
import type { NoticeStep } from '@/utils/model/notice'
import type { OptIn } from '@/utils/model/rotation'
import type { RsvpReading } from '@/utils/model/rsvp'

/** Whose an answer is: a family that is known, or a new one by its name. */
export type Whose = { familyId: string } | { name: string }

/** What the parent changes of an answer when they confirm it. */
type RsvpEdit = Partial<Omit<RsvpReading, 'evidence'>>

export type RotationStep =
  /** A family joins, or changes what it offers. */
  | { step: 'offers'; familyId: string; optIns: readonly OptIn[]; notOn: readonly When[] }
  | { step: 'leaves'; familyId: string }
  /** Plans these dates; those that are planned keep their hosts. */
  | { step: 'dates'; days: readonly When[] }
  | { step: 'drop-date'; day: When }
  /** Skips, or cancels: free, and told to nobody. */
  | { step: 'passes'; day: When; familyId: string }
  /** Somebody takes a date that is open. */
  | { step: 'takes'; day: When; familyId: string }
  | { step: 'hours'; time: string; minutes: number }

/** Every wish about hosting, from one of our own pages. */
export type HostCommand =
  | { do: 'notice'; childId: string; step: NoticeStep }
  /** "{child} sees friends elsewhere." */
  | { do: 'met-friends'; childId: string }
  | { do: 'check-in'; childId: string; step: CheckInStep }
  | { do: 'add-gathering'; childId: string | null; activity: Activity }
  | { do: 'change-gathering'; gatheringId: string; change: GatheringChange }
  /** The child's own choice. */
  | { do: 'pick-activity'; gatheringId: string; activity: Activity }
  /** The invitation goes to a conversation; `isSent` once the parent says that it is there. */
  | { do: 'post'; gatheringId: string; conversation: Conversation; text: string; isSent: boolean }
  | { do: 'remove-gathering'; gatheringId: string }
  | { do: 'confirm'; rsvpKey: string; whose: Whose; edit: RsvpEdit }
  | { do: 'set-aside'; rsvpKey: string }
  /** An answer from elsewhere: by telephone, in the playground. */
  | { do: 'note-answer'; gatheringId: string; whose: Whose; answer: RsvpEdit }
  | { do: 'save-family'; familyId: string | null; name: string; senders: readonly string[] }
  | { do: 'remove-family'; familyId: string }
  | { do: 'add-rotation'; childId: string | null; time: string; minutes: number }
  | { do: 'change-rotation'; rotationId: string; step: RotationStep }
  | { do: 'remove-rotation'; rotationId: string }
  /** Other families, gatherings, answers and turns, in one click. Bare days stay. */
  | { do: 'forget-hosting' }

/** `refused`: also what a child said is in the way. `id`: of what the command made or changed. */
export interface HostResult {
  ok: boolean
  problem?: 'storage-full' | 'refused'
  id: string | null
}
