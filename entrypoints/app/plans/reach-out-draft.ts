import type { ReachOutForm } from '@/components/left-out/ReachOutFields'
import type { Mark } from '@/components/left-out/split-at-marks'
import type { Strings } from '@/components/strings/strings'
import { mayTellOfWish } from '@/utils/act/host/check-in'
import { guardWording } from '@/utils/act/host/guard-wording'
import { draftReachOut, gatheringTitle } from '@/utils/act/reply/draft-host'
import { readList } from '@/utils/flow/store/read'
import type { CheckIn, ReachOut } from '@/utils/model/check-in'
import type { When } from '@/utils/model/facts'
import type { Child } from '@/utils/model/family'
import { ACTIVITIES } from '@/utils/model/gathering'

interface About {
  child: Child
  checkIn: CheckIn | null
  reachOut: ReachOut
}

/** The suggestion for what was filled in. A time without a day says nothing. */
export function draftFrom(form: ReachOutForm, { child, checkIn, reachOut }: About): string {
  const { whom, friend, activity, day, time, place, language } = form
  const start = day && time ? `${day}T${time}` : day || null
  const plan = { ...(activity && { activity }), ...(start && { start }), ...(place && { place }) }
  const names = { host: whom, child: child.name, friend }
  return draftReachOut(reachOut, {
    ...names,
    language,
    variant: 0,
    text: '',
    plan,
    mayTellWish: mayTellOfWish(checkIn)
  })
}

/** What there is to do together, by its name in a language. */
export const activitiesIn = (language: string) =>
  ACTIVITIES.map(activity => ({ activity, name: gatheringTitle({ activity }, language) }))

interface Known {
  language: string
  child: string
  friend: string
  /** Names of children of other families. */
  others: readonly string[]
}

/** Words of a message that could be heard as a reproach, with the reason in the language of the screen. */
export function marksIn(text: string, known: Known, { leftOut }: Strings): Mark[] {
  const { child, friend } = known
  const others = known.others.filter(name => name !== child && name !== friend.trim())
  return guardWording(text, { ...known, others }).map(({ start, end, why, kinder }) => ({
    start,
    end,
    kinder,
    why: leftOut.guardWhy[why]
  }))
}

/** Invitations of each list that are looked through for names. */
const MOST_LOOKED_AT = 50

/** First names of children whose parties are known here: they stay out of a message about another child. */
export async function readOtherChildren(today: When): Promise<string[]> {
  const lists = await Promise.all(
    (['waiting', 'going', 'not-going', 'past'] as const).map(list => readList(list, today, MOST_LOOKED_AT))
  )
  const names = lists.flatMap(({ invitations }) => invitations.map(({ facts }) => firstNameOf(facts.honoree?.value)))
  return [...new Set(names)].filter(Boolean)
}

const firstNameOf = (name = ''): string => name.trim().split(/\s/u)[0] ?? ''
