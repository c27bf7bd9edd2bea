import type { ReachOut } from '@/utils/model/check-in'
import type { Activity, Siblings } from '@/utils/model/gathering'
import type { Template } from './replies'

/**
 * What a family writes when it hosts, or reaches out, in one language: templates as those of replies. Every line is plain,
 * offers an easy way out, and holds no reason and no feeling of the child's.
 */
export interface HostPhrases {
  /** `wish`: a get-together, where the child says that it may be told who they would like to play with. */
  reachOut: Record<ReachOut | 'wish', readonly Template[]>
  /** To a group: what, when, where, and what others need to know. */
  invitation: readonly Template[]
  /** A sentence behind the invitation. */
  siblings: Record<Siblings, string>
  /** One gentle line before the reply-by day. */
  reminder: readonly Template[]
  /** To those who were asked: it will not be, with no reason. */
  calledOff: readonly Template[]
  /** Families take turns: first line, a line for each date, and the last one. */
  turns: { first: Template; hosted: Template; helped: Template; open: Template; last: Template }
  /** As words of their own, in lower case where the language has it so: "an afternoon of board games". */
  activities: Record<Activity, string>
}
