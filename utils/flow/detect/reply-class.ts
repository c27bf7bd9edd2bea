import type { Signal } from '@/utils/languages/language'
import type { MessageClass } from '@/utils/model/reading'
import { isSaidTwice } from './changes'
import { type Counts, type Findings, isAbout } from './features'
import type { Opening } from './opening'
import { LONG, SHORT, SURE } from './weights'

/**
 * In a letter that is no invitation people ask, tell and hope besides: what says no counts most. Who calls a party off, or
 * writes for a school, answers nobody.
 */
export function replyOfLetter(whole: Counts, score: number, length: number): MessageClass | null {
  const isReply = length >= SHORT && length < LONG && score < SURE.noInvitation
  const isOthers = whole.has('cancel') || (whole.get('school') ?? 0) > 1
  if (!isReply || isOthers || !(whole.has('thanks') || whole.has('wishes'))) return null
  if (whole.has('reply-no')) return 'reply-no'
  return whole.has('reply-yes') ? 'reply-yes' : null
}

/** A host who asks for an answer gives none; in few words that invite to nothing, answering counts more. */
export function replyOf(
  counts: Counts,
  { hasDay, hasClock, hasPlace, hasPrice }: Findings,
  score: number,
  { isYes, isPerhaps, isNews, isOther, isDoubt, isMoved }: Opening
): MessageClass | null {
  const has = (signal: Signal) => counts.has(signal)
  const many = (signal: Signal) => counts.get(signal) ?? 0
  const [yes, no, maybe] = [many('reply-yes'), many('reply-no'), many('reply-maybe')]
  // "A trip to the seals in the holidays? Maybe Wednesday, or Thursday?"
  if (maybe > 0 && many('proposes') > 1 && !has('thanks')) return null
  const inviting = many('hosts') + many('invites') + many('invited')
  if (maybe > 1 && maybe > inviting) return 'reply-maybe'
  // "He will not be at school": no party's.
  const answers = yes + no + maybe
  const others = many('promotion') + (isAbout(counts) || has('thanks') ? 0 : many('school'))
  if (others >= answers) return null
  // "Reminder: dentist, Friday at 10.20. Call us if you cannot come", "I can't come on Friday. Can I make a new appointment?"
  if (isOther && ((hasDay && hasClock) || (has('work') && !isAbout(counts) && !has('thanks')))) return null
  if (many('school') > Math.max(1, answers)) return null
  if (isPerhaps && !hasPrice && score < SURE.noHost) return 'reply-maybe'
  // "We have builders in": a host's words, and a reason.
  const isRefusal = no > 0 && maybe === 0 && !has('update') && !has('asks-about')
  const isMore = isRefusal || answers > many('hosts') + many('asks-reply')
  const isAnswer = isYes || (score < SURE.noHost && isMore)
  if ((has('hosts') || has('asks-reply')) && !isAnswer) return null
  if (has('wishes') && !has('thanks') && !has('reply-no') && !isYes) return null
  if (maybe > 0 && (has('thanks') || has('reply-yes') || (isDoubt && no === 1 && !has('update')))) return 'reply-maybe'
  // "The party moves to Saturday at 3, he has a fever": no is why.
  const isWhy = isNews || isMoved || (isAbout(counts) && hasDay && hasClock && many('update') >= no)
  // "Who else cannot go on Friday?"
  const isNone = has('asks-about') || isWhy || (isSaidTwice(counts) && many('update') > no)
  if (no > 0) return isNone && !has('thanks') ? null : 'reply-no'
  // "New address: 8 Mill Lane. See you Saturday!"
  const isToldAnew = !has('thanks') && many('update') >= yes && (isSaidTwice(counts) || hasClock || hasPlace)
  // "Thanks for having us, she had a great time": of what is past nobody says yes.
  if (has('thanks') && yes <= many('past')) return null
  if (isYes && score < SURE.noHost) return 'reply-yes'
  return yes > many('past') && (!hasClock || !hasDay || yes > 1 || has('thanks')) && !isToldAnew ? 'reply-yes' : null
}
