import type { Signal } from '@/utils/languages/language'
import type { MessageClass } from '@/utils/model/reading'
import { isCancelled, isChange, isLoneChange, isRenewed, isSaidTwice } from './changes'
import { type Counts, type Findings, isAbout, isTold } from './features'
import type { Opening } from './opening'
import { replyOf } from './reply-class'
import { LINE, LONG, SHORT, SURE, WORDS } from './weights'
import { CLASSES, type Shares } from './word-model'

/** Changes and answers first: they speak of a party too, and are none. */
export function classify(
  counts: Counts,
  findings: Findings,
  score: number,
  length: number,
  opening: Opening,
  shares: Shares
): MessageClass {
  const isShort = length < SHORT
  const invites = counts.has('invites') || counts.has('invited')
  // "No big party this year but the cinema, will you come?"
  const isMeant = score > SURE.beforeChanges
  const isOthers = findings.isExcluded && !(findings.hasHonoree && isAbout(counts))
  const isOff = isCancelled(counts, isShort) && !isMeant && !isOthers
  if (isOff && opening.isSetAnew && !opening.isThanks) return 'update'
  if (isOff && !opening.isSetAnew && !isRenewed(counts, findings)) return 'cancel'
  if (opening.isPutOff && isAbout(counts) && !isMeant && !findings.isExcluded && !opening.isThanks) return 'update'
  // Who thanks for an invitation answers it; with no other word it is a yes.
  if (opening.isThanks) return replyOf(counts, findings, 0, opening) ?? (counts.has('past') ? 'other' : 'reply-yes')
  const isNamed = opening.isNamed && !findings.hasRange && !NOT_NAMED.some(signal => counts.has(signal))
  if (isShort && isNamed) return 'reply-yes'
  const mayAnswer = isShort
    ? !(invites && score > SURE.beforeAnswer) && !isTold(counts, findings)
    : isLetter(counts, length)
  if (isShort && opening.isComing && isGuest(counts, score)) return 'reply-yes'
  const reply = mayAnswer ? replyOf(counts, findings, score, opening) : null
  if (reply) return reply
  const isWhole =
    !opening.isChange &&
    score >= 0.5 &&
    (isWholeInvitation(counts, findings, score) || (opening.isLate && findings.hasRange && isTold(counts, findings)))
  const mayChange = isSaidTwice(counts) ? length < LONG : isShort && (!opening.isOther || opening.isChange)
  const isNews =
    opening.isTitled || isLoneChange(counts, length) || (mayChange && !isWhole && isChange(counts, findings))
  // "Your booking: Saturday, 3pm. Changes by phone", but "A note about Monday's climbing".
  if (isNews && (opening.isChange || opening.isTitled || !findings.isExcluded)) return 'update'
  if (findings.isExcluded && !isAskedTo(counts, findings)) return 'other'
  if (score >= 0.5 && !isReport(counts, findings, score) && !isOffer(counts, findings))
    return isLoose(counts, findings) ? 'plan' : 'invite'
  if (isPlan(counts, findings, opening) || isOuting(counts, findings, opening, length)) return 'plan'
  if (length < LINE && isPerhaps(counts)) return 'reply-maybe'
  return likeliest(shares, findings, opening.isOther && !isAbout(counts))
}

/** "Leo turns 7 on Saturday, 2 to 4 at the gym, come along! We paid a deposit": all of a party, and who is asked to it. */
const isAskedTo = (counts: Counts, findings: Findings): boolean =>
  findings.hasAge && isTold(counts, findings) && ASKING.some(signal => counts.has(signal))

const ASKING: readonly Signal[] = ['invited', 'invites', 'asks-reply', 'hopes']

/** What single words say where no phrase does. A change has something to tell; "sorry, wrong group" has not. */
function likeliest(shares: Shares, { hasDay, hasClock, hasPlace }: Findings, isOther: boolean): MessageClass {
  const found = CLASSES.find(name => name !== 'invite' && shares[name] > WORDS.sure) ?? 'other'
  return found === 'update' && (isOther || (!hasDay && !hasClock && !hasPlace)) ? 'other' : found
}

/** "On Saturday was Noah's party, 2 to 6, and all were tired", "What do you give Kai for his party?": nobody is asked. */
function isReport(counts: Counts, findings: Findings, score: number): boolean {
  const has = (signal: Signal) => counts.has(signal)
  // "Thank you for the Lego and for coming to my party. Thanks, Gus".
  if (has('past') && (counts.get('thanks') ?? 0) > 1) return true
  // "We were at my sister's, there was a clown, the kids loved it".
  if ((counts.get('past') ?? 0) > 2 && !has('asks-reply')) return true
  // "Who can take two in the car?", behind all of a party.
  const asks = has('asks-about') && !(findings.hasAge && isTold(counts, findings))
  return score < SURE.beforeChange && asks && !INVITING.some(has)
}

/** "Celebrate your birthday with us, 15 euros each": nobody's party, in the words of who sells. */
const isOffer = (counts: Counts, { hasHonoree }: Findings): boolean =>
  (counts.get('promotion') ?? 0) > (hasHonoree ? 2 : 1)

const INVITING: readonly Signal[] = ['invited', 'invites', 'hosts', 'asks-reply', 'proposes', 'at-home']

/** "Does she have something to do on Wednesday? She may come and play": no occasion, no hour. */
const isLoose = (counts: Counts, { hasClock, hasRange, hasReplyBy, hasAge }: Findings): boolean =>
  counts.has('proposes') &&
  !hasRange &&
  !hasReplyBy &&
  !hasAge &&
  !isHosted(counts) &&
  !(hasClock ? OCCASION : FIRM).some(signal => counts.has(signal))

/** "We're having a barbecue on Saturday, you're welcome to join", "at ours, are you in?": somebody has it, and asks to it. */
const isHosted = (counts: Counts): boolean =>
  counts.has('hosts') && counts.has('gathering') && HOSTED.some(signal => counts.has(signal))

const HOSTED: readonly Signal[] = ['invites', 'asks-reply', 'at-home']

const FIRM: readonly Signal[] = ['invited', 'party', 'birthday']
/** "Cinema on Friday at eight?" is no more than a plan, either. */
const OCCASION: readonly Signal[] = [...FIRM, 'gathering', 'hosts', 'at-home', 'invites']

/** Two words of change are a change, whatever it invites to, unless all of a party is told and an answer asked for. */
function isWholeInvitation(counts: Counts, findings: Findings, score: number): boolean {
  // "Party Sat 10-12. EDIT: they moved us, it's 11-1. Let me know!"
  if (counts.has('asks-reply') && isTold(counts, findings)) return true
  // "Leo's party on Saturday is not in the park but in the hall": nobody is invited.
  const isNews = counts.has('update') && !INVITING.some(signal => counts.has(signal))
  const isChanging = isSaidTwice(counts) || isNews
  if (score > (isChanging ? SURE.beforeChanges : SURE.beforeChange)) return true
  return counts.has('invites') && !isChanging && score > SURE.asInvited
}

/** Who hosts nothing, changes nothing, and speaks of nothing that is no party. */
const isGuest = (counts: Counts, score: number): boolean =>
  score < SURE.noHost && !isSaidTwice(counts) && !NO_GUEST.some(signal => counts.has(signal))

/** What tells that a yes which names the party is a host's, or only half of an answer. */
const NOT_NAMED: readonly Signal[] = ['asks-reply', 'invited', 'invites', 'reply-no', 'reply-maybe', 'update', 'past']

const NO_GUEST: readonly Signal[] = ['asks-reply', 'past', 'routine', 'promotion', 'school']

/** A long answer thanks for the invitation or wishes well, and invites nobody. */
const isLetter = (counts: Counts, length: number): boolean =>
  length < LONG && (counts.has('thanks') || counts.has('wishes')) && !counts.has('invites') && !counts.has('hosts')

const isPerhaps = (counts: Counts): boolean =>
  counts.has('reply-maybe') && !NO_PERHAPS.some(signal => counts.has(signal))

/** Who hosts, sells, asks about a party or tells of one leaves no answer open. */
const NO_PERHAPS: readonly Signal[] = ['hosts', 'invites', 'invited', 'asks-about', 'past', 'wishes', 'promotion']

/** Longest question of a few words, in UTF-16 units. */
const FEW = 60

/** "Soft play tomorrow?", "anyone for the park on Saturday?": a place, a day and a question mark, and nothing else. */
function isOuting(counts: Counts, { hasDay, hasPlace }: Findings, { isQuestion }: Opening, length: number): boolean {
  const isNamed = counts.size === 0 ? hasPlace : counts.size === 1 && counts.has('gathering')
  return isQuestion && length < FEW && hasDay && isNamed
}

function isPlan(counts: Counts, { hasDay, hasClock, hasReplyBy, hasPrice }: Findings, { isOther }: Opening): boolean {
  if (isOther || hasReplyBy || hasPrice || NO_PLAN.some(signal => counts.has(signal))) return false
  if (NO_PLAN_TWICE.some(signal => (counts.get(signal) ?? 0) > 1)) return false
  // "We are at Frieda's on Saturday, what does she wish for? Shall we go halves?"
  if (counts.has('attends') && (counts.has('asks-about') || !hasClock)) return false
  // "Happy birthday, see you on Sunday", but "He is at Leo's birthday till 5.30, dinner at 6?"
  const isOthers = counts.has('wishes') || (counts.has('birthday') && !counts.has('attends'))
  if (isOthers && !counts.has('asks-reply')) return false
  return counts.has('proposes') && (hasDay || hasClock || counts.has('at-home') || (counts.get('proposes') ?? 0) > 1)
}

/** Beside these, who proposes something speaks of a known party, or of what is no outing. */
const NO_PLAN: readonly Signal[] = ['work', 'promotion', 'update', 'reply-no', 'thanks']
/** Twice, it is what somebody else arranged, or what is over. */
const NO_PLAN_TWICE: readonly Signal[] = ['school', 'routine', 'past']
