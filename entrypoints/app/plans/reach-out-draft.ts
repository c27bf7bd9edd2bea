import type { ReachOutForm } from '@/components/left-out/ReachOutFields'
import type { Mark } from '@/components/left-out/split-at-marks'
import { mayTellOfWish } from '@/utils/act/host/check-in'
import { draftReachOut, gatheringTitle } from '@/utils/act/reply/draft-host'
import type { CheckIn, ReachOut } from '@/utils/model/check-in'
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

/** Words of a message that could be heard as a reproach. */
export const marksIn = (_text: string, _language: string): readonly Mark[] => []
