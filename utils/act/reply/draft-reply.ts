import { longDay, weekdayName } from '@/utils/kit/format-day'
import { isDayCertain } from '@/utils/kit/is-day-certain'
import { fingerprint } from '@/utils/kit/text'
import { addDays, dayOf, daysBetween } from '@/utils/kit/time'
import { phrasesFor } from '@/utils/languages/all-phrases'
import type { Extra, Phrases, Sentence, Wording, Wordings } from '@/utils/languages/phrases'
import type { Decision, ReplyIntent } from '@/utils/model/decision'
import type { When } from '@/utils/model/facts'
import type { Child } from '@/utils/model/family'
import type { Invitation } from '@/utils/model/invitation'
import { fillSentence, fitWording, type Slots } from './fill-sentence'
import { hostName } from './host-name'
import { missingFacts } from './missing-facts'

export type { Extra }

/** Where the reply goes: everybody reads a group, a mail has a greeting and a close. */
export type Channel = 'group' | 'private' | 'mail'

export interface ReplyContext {
  invitation: Invitation
  /** Whom the reply speaks of; none speaks of "we". */
  children: readonly Child[]
  decision: Decision | null
  channel: Channel
  /** BCP 47. */
  language: string
  /** A day on the family's clock. */
  today: When
  /** 0 is the invitation's own wording; 1, 2 ... are others. */
  variant: number
  /** Sentences that the parent adds; a group has no room for them. */
  extras?: readonly Extra[]
}

/** Longest draft for each channel, in UTF-16 units. */
export const MAX_DRAFT: Record<Channel, number> = { group: 120, private: 280, mail: 600 }

/** Where an invitation came from is where it is answered, unless the parent says otherwise. */
export function channelOf({ conversation }: Invitation, isMail: boolean): Channel {
  if (isMail) return 'mail'
  return conversation?.group ? 'group' : 'private'
}

/**
 * A reply to edit and send by hand, of one wording that stays the same for an invitation. It gives no reason, and no
 * mood but the child's own.
 */
export function draftReply(intent: ReplyIntent, context: ReplyContext): string {
  const phrases = phrasesFor(context.language)
  const wordings = wordingsFor(intent, phrases, context)
  const { channel } = context
  if (channel === 'group') return fitDraft(intent, pick(wordings.group, intent, context), phrases, context)
  const wording = withExtras(pick(wordings.private, intent, context), phrases, context)
  return channel === 'mail' ? asMail(intent, wording, phrases, context) : fitDraft(intent, wording, phrases, context)
}

function wordingsFor(intent: ReplyIntent, phrases: Phrases, context: ReplyContext): Wordings {
  if (intent === 'yes') return isKeen(context) ? phrases.keenYes : phrases.yes
  return phrases[intent] ?? phrases.yes
}

/** Which sentences may be added in this language. */
export const extrasIn = (language: string): readonly Extra[] =>
  EXTRAS.filter(extra => phrasesFor(language).extras?.[extra] !== undefined)

const EXTRAS: readonly Extra[] = ['changed', 'ask-again', 'another-time']

/** Whether a thank-you can be drafted in this language. */
export const canThank = (language: string): boolean => phrasesFor(language).thanks !== undefined

/** A changed answer begins with saying so; the rest comes last. */
function withExtras(wording: Wording, phrases: Phrases, { extras = [] }: ReplyContext): Wording {
  const sentences = (wanted: readonly Extra[]) =>
    wanted.flatMap(extra => (extras.includes(extra) ? [phrases.extras?.[extra] ?? []] : []))
  return [...sentences(['changed']), ...wording, ...sentences(['ask-again', 'another-time'])]
}

/** Whether the child said that they want to. One child's words never speak for another. */
function isKeen({ decision, children }: ReplyContext): boolean {
  if (!decision || children.length > 1) return false
  const isOfThisChild = children.every(child => decision.childId === null || decision.childId === child.id)
  return isOfThisChild && (decision.child ? decision.child.wish === 'go' : decision.childSaid === 'wants-to')
}

function pick(wordings: readonly Wording[], intent: ReplyIntent, { invitation, variant }: ReplyContext): Wording {
  const own = Number.parseInt(fingerprint(`${invitation.id} ${intent}`).slice(0, 8), 16)
  return wordings[(own + variant) % wordings.length] ?? []
}

/** With fewer questions where all of them are too long. */
function fitDraft(intent: ReplyIntent, wording: Wording, phrases: Phrases, context: ReplyContext): string {
  const max = MAX_DRAFT[context.channel]
  const slots = slotsFor(intent, phrases, context)
  const drafts =
    intent === 'ask' ? questionLists(phrases, context).map(questions => ({ ...slots, questions })) : [slots]
  const texts = drafts.map(each => fitWording(wording, each, max))
  return texts.find(text => text.length <= max) ?? texts.at(-1) ?? ''
}

function asMail(intent: ReplyIntent, wording: Wording, phrases: Phrases, context: ReplyContext): string {
  const { host, ...slots } = slotsFor(intent, phrases, context)
  const [questions = ''] = questionLists(phrases, context)
  const all = { ...slots, questions }
  const body = [fitWording(wording, all, MAX_DRAFT.mail), fillSentence(mailExtra(intent, phrases), all)].filter(Boolean)
  const greeting = fillSentence(phrases.mail.greeting, host ? { host } : {})
  return [greeting, body.join(' '), phrases.mail.close].join('\n\n')
}

function mailExtra(intent: ReplyIntent, { mail }: Phrases): Sentence {
  if (intent === 'thanks') return []
  return mail.extra[intent === 'part' ? 'yes' : intent]
}

/** From all questions down to one. */
function questionLists(phrases: Phrases, { invitation }: ReplyContext): string[] {
  const missing = missingFacts(invitation.facts, invitation.questions)
  const asks = missing.length ? missing.map(ask => phrases.asks[ask]) : [phrases.asks.plan]
  return asks.map((_, dropped) => phrases.listQuestions(asks.slice(0, asks.length - dropped)))
}

function slotsFor(intent: ReplyIntent, phrases: Phrases, context: ReplyContext): Slots {
  const { invitation, children } = context
  const { start } = invitation.facts
  const host = hostName(invitation.sender, phrases.notNames)
  const child = phrases.list(children.map(({ name }) => name.trim()).filter(Boolean))
  return {
    ...(child && { child }),
    ...(host && { host }),
    ...(start && isSure(invitation) && { when: phrases.on(longDay(start.value, phrases.locale)) }),
    ...(intent === 'maybe' && { by: phrases.by(nearDay(decideBy(context), context.today, phrases.locale)) })
  }
}

/** What is only implied is not repeated to the host as if it had been said. */
const isSure = (invitation: Invitation): boolean =>
  isDayCertain(invitation) && invitation.facts.start?.certainty !== 'implied'

/** A weekday says enough within a week. */
const nearDay = (day: When, today: When, locale: string): string =>
  daysBetween(today, day) < 7 ? weekdayName(day, locale) : longDay(day, locale)

/** A maybe always names its day: what the family sleeps on it until, else reply-by, else two days on, before the party. */
function decideBy({ decision, invitation, today }: ReplyContext): When {
  const { replyBy, start } = invitation.facts
  const inTwoDays = addDays(today, 2)
  const before = start ? addDays(dayOf(start.value), -1) : inTwoDays
  const [sooner = inTwoDays] = [inTwoDays, before].sort()
  const wanted = dayOf(decision?.sleepUntil ?? replyBy?.value ?? sooner)
  return wanted < today ? today : wanted
}
