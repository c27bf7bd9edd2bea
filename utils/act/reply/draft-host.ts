import { longDay, timeOfDay, timeSpan } from '@/utils/kit/format-day'
import { cleanLine } from '@/utils/kit/text'
import { areTimesOfOneDay } from '@/utils/kit/when'
import { hostPhrasesFor } from '@/utils/languages/all-host-phrases'
import { phrasesFor } from '@/utils/languages/all-phrases'
import type { Template } from '@/utils/languages/replies'
import type { ReachOut } from '@/utils/model/check-in'
import type { When } from '@/utils/model/facts'
import type { Gathering } from '@/utils/model/gathering'
import { MAX_NAME } from '@/utils/model/message'
import type { Turn } from '@/utils/model/rotation'
import { type Form, fillTemplate, type Slots } from './fill-template'
import { formOfAddress } from './form-of-address'

/** What every text of a host or of a family that reaches out is made from. */
interface HostContext {
  /** BCP 47. */
  language: string
  /** 0 is the usual wording; 1, 2 ... are others. */
  variant: number
}

export interface ReachOutContext extends HostContext {
  /** First name of the one person it goes to; '' where it is not known. */
  host: string
  /** First names. */
  child: string
  friend: string
  /** What they wrote before, or '': it tells how to address them. */
  text: string
  /** A concrete, small offer; each may be missing. */
  plan: Partial<Pick<Gathering, 'activity' | 'start' | 'end' | 'place'>>
  /** The child says that others may be told whom they like to be with. */
  mayTellWish: boolean
}

/** A message to one family, to edit and send by hand. It tells nothing that the child has not released. */
export function draftReachOut(reachOut: ReachOut, context: ReachOutContext): string {
  const { language, variant, host, child, friend, text, plan, mayTellWish } = context
  const { reachOut: all } = hostPhrasesFor(language)
  const isWish = reachOut === 'get-together' && mayTellWish && nameOf(friend) !== ''
  const wordings = all[isWish ? 'wish' : reachOut]
  const names = { host: nameOf(host), child: nameOf(child), friend: nameOf(friend) }
  return fill(wordings, variant, { ...names, ...planSlots(plan, language) }, formFor(text, language))
}

/** The invitation to a gathering, for a group. */
export function draftGathering(gathering: Gathering, context: HostContext): string {
  const invitation = forGroup('invitation', gathering, context)
  return gathering.siblings
    ? `${invitation} ${hostPhrasesFor(context.language).siblings[gathering.siblings]}`
    : invitation
}

/** One gentle line two days before the reply-by day; nobody is named. */
export const draftReminder = (gathering: Gathering, context: HostContext): string =>
  forGroup('reminder', gathering, context)

/** That it will not be, for those who were asked. */
export function draftCalledOff({ start }: Pick<Gathering, 'start'>, { language, variant }: HostContext): string {
  const { locale, on } = phrasesFor(language)
  const slots = start ? { when: on(longDay(start, locale)) } : {}
  return fill(hostPhrasesFor(language).calledOff, variant, slots, formFor('', language))
}

function forGroup(kind: 'invitation' | 'reminder', gathering: Gathering, { language, variant }: HostContext): string {
  const { locale, by } = phrasesFor(language)
  const { replyBy } = gathering
  const slots = { ...planSlots(gathering, language), ...(replyBy && { by: by(longDay(replyBy, locale)) }) }
  return fill(hostPhrasesFor(language)[kind], variant, slots, formFor('', language))
}

/** Who hosts when, for the group: a line for each date. `nameOfFamily` gives the name of a family by its id. */
export function draftTurns(
  turns: readonly Turn[],
  nameOfFamily: (id: string) => string,
  { language }: Pick<HostContext, 'language'>
): string {
  const { turns: lines } = hostPhrasesFor(language)
  const { locale } = phrasesFor(language)
  const lineOf = ({ day, hostId, helperId }: Turn) => {
    const host = hostId === null ? '' : nameOf(nameOfFamily(hostId))
    const helper = helperId === null ? '' : nameOf(nameOfFamily(helperId))
    const line = host ? (helper ? lines.helped : lines.hosted) : lines.open
    return fillTemplate(line, { day: longDay(day, locale), host, helper }, 'familiar')
  }
  return [lines.first, '', ...turns.map(lineOf), '', lines.last].join('\n')
}

const nameOf = (name: string): string => cleanLine(name, MAX_NAME)

function fill(wordings: readonly Template[], variant: number, slots: Slots, form: Form): string {
  return fillTemplate(wordings[variant % wordings.length] ?? '', slots, form)
}

const formFor = (text: string, language: string): Form => formOfAddress(text, phrasesFor(language).replies.address)

function planSlots({ activity, start, end = null, place }: ReachOutContext['plan'], language: string): Slots {
  const { locale, on } = phrasesFor(language)
  const when = start && on(whenIn(start, end, locale))
  return {
    ...(activity && { activity: hostPhrasesFor(language).activities[activity] }),
    ...(when && { when }),
    ...(place && { where: nameOf(place) })
  }
}

/** The day, and the times that are known, without the stop of "p.m.": a sentence brings its own. */
function whenIn(start: When, end: When | null, locale: string): string {
  const told = end !== null && areTimesOfOneDay(start, end) ? timeSpan(start, end, locale) : timeOfDay(start, locale)
  const time = told.replace(/[.]$/, '')
  return time ? `${longDay(start, locale)}, ${time}` : longDay(start, locale)
}

/** The title of its calendar event, and what else it shows, in a language. */
export const gatheringTitle = ({ activity }: Pick<Gathering, 'activity'>, language: string): string => {
  const title = hostPhrasesFor(language).activities[activity]
  return title.charAt(0).toUpperCase() + title.slice(1)
}
