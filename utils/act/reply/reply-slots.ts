import { longDay, timeOfDay, weekdayName } from '@/utils/kit/format-day'
import { isDayCertain } from '@/utils/kit/is-day-certain'
import { cleanLine } from '@/utils/kit/text'
import { addDays, dayOf } from '@/utils/kit/time'
import type { Phrases } from '@/utils/languages/phrases'
import type { ReplyIntent } from '@/utils/model/decision'
import type { When } from '@/utils/model/facts'
import type { Invitation } from '@/utils/model/invitation'
import { type Extras, MAX_EXTRA } from '@/utils/model/reply'
import { extrasFor } from './extras'
import { type Form, fillTemplate, type Slots } from './fill-template'
import { hostName } from './host-name'
import type { ReplyContext } from './reply-context'

/** What is known for a reply, with those extras that it has a place for. */
export function replySlots(intent: ReplyIntent, phrases: Phrases, context: ReplyContext, form: Form): Slots {
  const slots: Slots = { ...sharedSlots(phrases, context) }
  if (intent === 'maybe') slots.by = phrases.by(nearDay(decideBy(context), context.today, phrases.locale))
  for (const extra of extrasFor(intent, context.channel)) addExtra(slots, extra, context.extras, phrases, form)
  return slots
}

const shared = new WeakMap<ReplyContext, Slots>()

/** What is the same for all intents. */
function sharedSlots(phrases: Phrases, context: ReplyContext): Slots {
  const slots = shared.get(context) ?? readSlots(phrases, context)
  shared.set(context, slots)
  return slots
}

/** What is only implied is not repeated to the host as if it had been said. */
function readSlots(phrases: Phrases, { invitation, children }: ReplyContext): Slots {
  const { start } = invitation.facts
  const host = hostName(invitation.sender, phrases.notNames)
  const child = phrases.list(children.map(({ name }) => name.trim()).filter(Boolean))
  return {
    ...(child && { child }),
    ...(host && { host }),
    ...(start && isSure(invitation) && { when: phrases.on(longDay(start.value, phrases.locale)) })
  }
}

const isSure = (invitation: Invitation): boolean =>
  isDayCertain(invitation) && invitation.facts.start?.certainty !== 'implied'

function addExtra(slots: Slots, extra: keyof Extras, extras: Extras, { replies, locale }: Phrases, form: Form): void {
  if (!extras[extra]) return
  if (extra === 'again') slots.again = inSentence(fillTemplate(replies.again, slots, form))
  else if (extra === 'meet') slots.meet = fillTemplate(replies.meet, slots, form)
  else if (extra === 'leaveAt') slots.time = timeOfDay(extras.leaveAt, locale)
  else if (extra === 'said') slots.said = cleanLine(extras.said, MAX_EXTRA)
  else slots[extra] = typed(extras[extra])
}

const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** What the parent typed, on one line, without the stop that our own sentence brings. */
const typed = (text: string): string => cleanLine(text, MAX_EXTRA).replace(/[.!?,;:]{1,9}$/, '')

/** A weekday says enough within a week. */
const nearDay = (day: When, today: When, locale: string): string =>
  day < addDays(today, 7) ? weekdayName(day, locale) : longDay(day, locale)

/** A maybe always names its day: what the family sleeps on it until, else reply-by, else two days on, before the party. */
function decideBy({ decision, invitation, today }: ReplyContext): When {
  const { replyBy } = invitation.facts
  const wanted = decision?.sleepUntil ?? replyBy?.value
  const day = wanted === undefined ? soonOf(invitation, today) : dayOf(wanted)
  return day < today ? today : day
}

function soonOf({ facts: { start } }: Invitation, today: When): When {
  const inTwoDays = addDays(today, 2)
  return start && dayOf(start.value) <= inTwoDays ? addDays(dayOf(start.value), -1) : inTwoDays
}
