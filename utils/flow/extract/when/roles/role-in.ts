import type { DateRole } from '@/utils/languages/language'
import type { Atom } from '../atom'
import type { Day } from '../days/written-day'
import type { RoleCue } from './role-cues'

/** How far behind its cue a date may stand, in tokens. "was" speaks only of the date right behind it; "holen wir sie
 * bei euch an der Schule wieder ab" may stand far behind its hour. */
export const REACH = { far: 14, near: 7, noise: 3, touching: 2, behind: 7, leaving: 11 }

/** What stands before one date. */
export interface Situation {
  atom: Atom
  /** Nearest cue of the sentence that no other date has used up. */
  cue: RoleCue | undefined
  /** Tokens between that cue and the date. */
  gap: number
  /** "by", "until", "from" right before it. */
  link: string | undefined
  /** An answer is asked for here or in the sentence before. */
  asksReply: boolean
  /** "bis zum 5.6. Bescheid geben", "gegen 17 Uhr könnt ihr sie abholen": what a cue right behind the date says. */
  behind: DateRole | undefined
  /** A time of day stands before it in the text; before a day, another day does too. */
  isLater: boolean
  /** No date at all stands before it. */
  isFirst: boolean
  /** The clause is about nothing but this time and fetching: "um halb sieben könnt ihr sie holen." */
  isFetched: boolean
  /** "is jarig", "wird 6" stands right behind it. */
  isBirthday: boolean
  /** A date stands so close before it that this may be its end. */
  isSecond: boolean
  /** "Until Saturday!" is all that its sentence says. */
  isParting: boolean
  /** The word before it means "for" as well as "by". */
  isFor: boolean
  /** "Until" touches it. */
  isUntil: boolean
  /** A day stands before it in the text. */
  isOtherDay: boolean
  /** A single hour right behind "by", which may be the end of the one told before it. */
  isEnd: boolean
}

/** What a date is for, by all that stands around it; what nothing speaks of is the party's. */
export function roleIn(situation: Situation): DateRole {
  const { atom, cue, gap, link, asksReply, behind, isBirthday, isLater, isFirst, isFetched } = situation
  const { isSecond, isOtherDay, isUntil, isEnd, isParting, isFor } = situation
  if (isGone(atom) || (link === 'after' && atom.kind === 'day' && isUnnumbered(atom.day))) return 'noise'
  // "I'll let you know by Thursday": the writer's own promise.
  if (link === 'by' && cue?.role === 'noise' && gap <= REACH.noise) return 'noise'
  if (atom.kind === 'day' && atom.day.isNextDay)
    return behind === 'pick-up' || cue?.role === 'pick-up' ? 'pick-up' : 'end'
  // "Laat even weten. Uiterlijk 17.30 uur ophalen aub": whoever comes or goes by an hour answers nothing.
  const isLeaving = atom.kind === 'clock' && isLater && COMING.has(behind)
  const isComing = COMING.has(cue?.role) || isLeaving
  if (link === 'by' && (asksReply || behind === 'reply-by') && !isComing) return 'reply-by'
  // "Para el martes necesito saber quién viene".
  const isAsked = cue?.role === 'reply-by' || behind === 'reply-by'
  if (atom.kind === 'day' && isAsked && (link === 'until' || (link === 'for' && isOtherDay))) return 'reply-by'
  // "Geef vanavond nog een seintje": today, where the party's day is told already.
  if (atom.kind === 'day' && atom.day.days === 0 && behind === 'reply-by' && isOtherDay) return 'reply-by'
  // "Um Antwort wird bis zum 5. gebeten": another cue may stand between.
  const isLimit =
    (link === 'by' && (asksReply || isOtherDay || !isFor)) || (link === 'until' && asksReply && !isSecond && !isParting)
  // "Bitte sagen, ob ihr kommt bis Freitag".
  const isAside = cue?.role !== 'party' || (link === 'until' && isUntil && isOtherDay && asksReply)
  if (isLimit && atom.kind === 'day' && isAside) return 'reply-by'
  if (cue?.role === 'reply-by' && !isLeaving) return gap <= REACH.touching && atom.kind === 'day' ? 'reply-by' : 'party'
  // "I'm at work till 6".
  if (link === 'until' && cue?.role === 'noise' && gap <= REACH.touching) return 'noise'
  if (isEnd && !NO_END.has(cue?.role)) return 'end'
  const ends = link === 'until' && !(atom.kind === 'clock' && atom.endClock)
  if (ends && (isSecond || (atom.kind === 'clock' && (isLater || !isOtherDay || isUntil))))
    return cue?.role === 'pick-up' || behind === 'pick-up' ? 'pick-up' : 'end'
  const isBehind = behind === 'pick-up' || (behind === 'end' && atom.kind === 'clock')
  // "At 6 we close. The party is on Sunday at 3"; "from 5 you can fetch them".
  const isOwn = link !== 'from' || (isLater && behind === 'pick-up')
  if ((isLater || (isFirst && behind === 'end')) && isBehind && isOwn) return behind
  if (isBirthday && link === undefined && cue?.role !== 'party') return 'birthday'
  if (isFetched && (cue?.role !== 'party' || gap > REACH.touching)) return 'pick-up'
  if (!cue || cue.role === 'party' || (cue.role === 'end' && link === 'from')) return 'party'
  if (cue.role === 'drop-off' && atom.kind === 'day') return 'party'
  if (cue.role === 'birthday' && atom.kind === 'clock') return 'party'
  // "At the pool end, 2 to 4": hours with an end of their own end nothing.
  if (cue.role === 'end' && atom.kind === 'clock' && atom.endClock) return 'party'
  // "You find them again, a little dirty and very tired, on Sunday at 4".
  const isLeft = cue.role === 'pick-up' && (isOtherDay || isLater)
  const reach = isLeft ? REACH.leaving : REACH.near
  return gap <= (cue.role === 'noise' ? REACH.noise : reach) ? cue.role : 'party'
}

/** "hij mag na Pasen weer rijden": no day, but all those behind it. */
const isUnnumbered = ({ day, weekday, holiday }: Day): boolean =>
  day === undefined && (weekday !== undefined || holiday !== undefined)

const COMING: ReadonlySet<DateRole | undefined> = new Set(['drop-off', 'pick-up', 'end'])

/** "2pm, and we are out of the hall by 4" ends it; "come by 4", "home by 4", "answer by 4" say what happens then. */
const NO_END: ReadonlySet<DateRole | undefined> = new Set(['drop-off', 'pick-up', 'reply-by', 'noise'])

/** "last Saturday", "yesterday"; "in ten minutes" is no party's day either. */
const isGone = (atom: Atom): boolean =>
  atom.kind === 'day' && (atom.day.which === 'last' || (atom.day.days ?? 0) < 0 || atom.day.minutesOn !== undefined)
