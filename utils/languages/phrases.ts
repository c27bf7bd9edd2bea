import type { FactName } from '@/utils/model/facts'
import type { Replies, Template } from './replies'

/** What a reply may ask, the most needed first; `plan` when no fact is missing. */
export type Ask = Extract<
  FactName,
  'start' | 'end' | 'address' | 'parents' | 'replyBy' | 'siblings' | 'allergies' | 'gifts' | 'bring'
>

/** What the product writes in one language, in one region: data alone. */
export interface Phrases {
  /** BCP 47 tag for `Intl`. */
  locale: string
  replies: Replies
  /** A question each, so that they can be joined to a list. */
  asks: Record<Ask | 'plan', string>
  /** Joins names: "a, b and c". */
  list: (names: readonly string[]) => string
  listQuestions: (questions: readonly string[]) => string
  /** `day` is "Saturday 5 December". */
  on: (day: string) => string
  by: (day: string) => string
  mail: { greeting: Template; close: string }
  /** First words of a sender that are no first name: "Mum of Leo", "Class 2b". Lower case. */
  notNames: readonly string[]
  event: {
    title: (honoree: string | null) => string
    replyBy: (day: string) => string
    noEnd: string
    toCheck: string
  }
  line: {
    replyBy: (day: string) => string
    toCheck: string
    noDay: string
    thoughts: Record<'going' | 'part' | 'not-going' | 'ask-first' | 'open', string>
    sleeping: (day: string) => string
  }
}
