import { longDay, timeOfDay, weekdayName } from '@/utils/kit/format-day'
import { isDayCertain } from '@/utils/kit/is-day-certain'
import { cleanLine } from '@/utils/kit/text'
import { addDays, dayOf, daysBetween } from '@/utils/kit/time'
import type { Phrases } from '@/utils/languages/phrases'
import type { ReplyIntent } from '@/utils/model/decision'
import type { When } from '@/utils/model/facts'
import type { Invitation } from '@/utils/model/invitation'
import { type Extras, MAX_EXTRA } from '@/utils/model/reply'
import { type Form, fillTemplate, type Slots } from './fill-template'
import { hostName } from './host-name'
import type { ReplyContext } from './reply-context'

/** What is known for a reply. What is only implied is not repeated to the host as if it had been said. */
export function replySlots(intent: ReplyIntent, phrases: Phrases, context: ReplyContext, form: Form): Slots {
  const { invitation, children, extras } = context
  const { start } = invitation.facts
  const host = hostName(invitation.sender, phrases.notNames)
  const child = phrases.list(children.map(({ name }) => name.trim()).filter(Boolean))
  const slots: Slots = {
    ...(child && { child }),
    ...(host && { host }),
    ...(start && isSure(invitation) && { when: phrases.on(longDay(start.value, phrases.locale)) }),
    ...(intent === 'maybe' && { by: phrases.by(nearDay(decideBy(context), context.today, phrases.locale)) }),
    ...extraSlots(extras, phrases.locale)
  }
  return extras.again ? { ...slots, again: inSentence(fillTemplate(phrases.replies.again, slots, form)) } : slots
}

const isSure = (invitation: Invitation): boolean =>
  isDayCertain(invitation) && invitation.facts.start?.certainty !== 'implied'

const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** What the parent typed, on one line, without the stop that our own sentence brings. */
const typed = (text: string): string => cleanLine(text, MAX_EXTRA).replace(/[.!?,;:]{1,9}$/, '')

function extraSlots({ allergy, bring, pickUp, said, alt, leaveAt }: Extras, locale: string): Slots {
  return {
    allergy: typed(allergy),
    bring: typed(bring),
    pickUp: typed(pickUp),
    said: cleanLine(said, MAX_EXTRA),
    alt: typed(alt),
    ...(leaveAt && { time: timeOfDay(leaveAt, locale) })
  }
}

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
